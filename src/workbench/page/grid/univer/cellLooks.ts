import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { ConditionalFormattingService } from "@univerjs/preset-sheets-conditional-formatting";
import { shownText } from "../draw/shownText";

/** What Univer shows in cells and Excel does not, and the other way round. Its services must have started: call after the first workbook. */
export function cellLooksAsInExcel(univer: Univer): void {
  const injector = univer.__getInjector();
  const interceptors = injector.get(SheetInterceptorService);
  const formats = injector.get(ConditionalFormattingService);
  // Number formats of conditional formats for text: our statuses carry their icon that way (`"▼ "@`), so that colour never stands alone.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== "string" || cell.v === "") return next(cell);
      const pattern = formats.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern;
      return next(pattern === undefined ? cell : { ...cell, v: shownText(pattern, cell.v) });
    },
  });
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

const afterAllOthers = -100;
