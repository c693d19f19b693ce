import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { ConditionalFormattingService } from "@univerjs/preset-sheets-conditional-formatting";
import { shownText } from "../draw/shownText";

/**
 * Number formats of conditional formats for text, which Univer leaves out: our statuses carry their icon that way (`"▼ "@`), so that
 * colour never stands alone.
 */
export function conditionalNumberFormats(univer: Univer): void {
  const injector = univer.__getInjector();
  const formats = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== "string" || cell.v === "") return next(cell);
      const pattern = formats.composeStyle(unitId, subUnitId, row, col)?.style?.n?.pattern;
      return next(pattern === undefined ? cell : { ...cell, v: shownText(pattern, cell.v) });
    },
  });
}
