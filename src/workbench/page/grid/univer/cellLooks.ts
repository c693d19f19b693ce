import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { ConditionalFormattingService } from "@univerjs/preset-sheets-conditional-formatting";
import { SheetsDataValidationValidatorService } from "@univerjs/preset-sheets-data-validation";
import { contains, oneCell } from "../../../excel/grid/area";
import type { Area } from "../../../excel/model/book";
import { shownText } from "../draw/shownText";

/**
 * What Univer shows in cells and Excel does not, and the other way round. Its services must have started: call after the first workbook.
 *
 * @param formattedAreas where a sheet has conditional formats that change the number format
 */
export function cellLooksAsInExcel(univer: Univer, formattedAreas: (sheetId: string) => readonly Area[]): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(ConditionalFormattingService);
  // Number formats of conditional formats for text: our statuses carry their icon that way (`"▼ "@`), so that colour never stands alone.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const isText = typeof cell?.v === "string" && cell.v !== "";
      if (!isText || !formattedAreas(subUnitId).some((area) => contains(area, oneCell(row, col)))) return next(cell);
      const pattern = formats.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern;
      return next(pattern === undefined ? cell : { ...cell, v: shownText(pattern, String(cell?.v)) });
    },
  });
  // For the marks alone every cell under a rule is checked when a book is opened: seconds, for a register. What is typed is still checked.
  Object.assign(injector.get(SheetsDataValidationValidatorService), { validatorRanges: () => Promise.resolve([]) });
  // Corner marks: Excel draws none for values that a rule would refuse today, nor for numbers kept as text in our columns.
  // Room kept for the filter's button: Excel lets it lie over the header, whose words then need no further line.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: afterAllOthers,
    handler: (cell, _location, next) => {
      if (cell?.markers === undefined && cell?.fontRenderExtension?.rightOffset === undefined) return next(cell);
      const { markers: _markers, fontRenderExtension: { rightOffset: _room, ...extension } = {}, ...plain } = cell;
      return next({ ...plain, fontRenderExtension: extension });
    },
  });
}

const afterAllOthers = 5;
