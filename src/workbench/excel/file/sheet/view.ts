import type { Area } from "../../model/area";
import type { SheetModel } from "../../model/book";
import { formatCell } from "../../grid/address";
import { areaName, parseAreas } from "../grid/areaNames";
import { damaged } from "../package/fault";
import type { LostParts } from "../package/lost";
import { flag, numberOf } from "../xml/attributes";
import { element, unless } from "../xml/markup";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

export type SheetView = Pick<SheetModel, "showGridlines" | "frozen" | "selection">;

export const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The first window onto the sheet; how far it is scrolled and zoomed is nobody's data. */
export function readView(view: XmlElement | undefined, part: string, lost: LostParts): SheetView {
  const pane = childOf(view, "pane");
  const isFrozen = pane !== undefined && ["frozen", "frozenSplit"].includes(pane.attributes["state"] ?? "split");
  if (pane !== undefined && !isFrozen) lost.note(part, "pane");
  for (const name of ["rightToLeft", "showFormulas"]) if (flag(view, name)) lost.note(part, name);
  for (const name of ["showRowColHeaders", "showZeros"]) if (!flag(view, name, true)) lost.note(part, name);
  const active = isFrozen ? (pane.attributes["activePane"] ?? "topLeft") : "topLeft";
  const selections = childrenOf(view, "selection");
  const selected = selections.find(({ attributes }) => (attributes["pane"] ?? "topLeft") === active) ?? selections[0];
  const areas = parseAreas(selected?.attributes["sqref"] ?? selected?.attributes["activeCell"] ?? "A1");
  if (areas === null) throw damaged(part, "value", `selection ${selected?.attributes["sqref"] ?? ""}`);
  return {
    showGridlines: flag(view, "showGridLines", true),
    frozen: { rows: isFrozen ? numberOf(pane, "ySplit", part, 0) : 0, columns: isFrozen ? numberOf(pane, "xSplit", part, 0) : 0 },
    selection: areas[0] ?? firstCell,
  };
}

export function viewMarkup({ showGridlines, frozen, selection }: SheetView, isActive: boolean): string {
  const pane = frozen.rows > 0 && frozen.columns > 0 ? "bottomRight" : frozen.rows > 0 ? "bottomLeft" : frozen.columns > 0 ? "topRight" : null;
  const selected = (name: string | null): string =>
    element("selection", { pane: name, activeCell: formatCell(selection.top, selection.left), sqref: areaName(selection) });
  const children =
    pane === null
      ? [areaName(selection) === "A1" ? "" : selected(null)]
      : [
          element("pane", {
            xSplit: unless(frozen.columns, 0),
            ySplit: unless(frozen.rows, 0),
            topLeftCell: formatCell(frozen.rows, frozen.columns),
            activePane: pane,
            state: "frozen",
          }),
          selected(pane),
        ];
  const view = element("sheetView", { showGridLines: unless(showGridlines, true), tabSelected: isActive ? true : null, workbookViewId: 0 }, ...children);
  return element("sheetViews", {}, view);
}
