import { formatRange } from "../../../../ooxml/grid/cellRange";
import type { RawCell } from "../../../../ooxml/read/scanSheet";
import { storeText } from "../../../../ooxml/xml/cellText";
import { editTag, openedTag } from "../../../../ooxml/xml/editTag";
import { escapeXml } from "../../../../ooxml/xml/xmlText";
import type { DraftCell } from "./draftCells";
import { unknownMarkup } from "./refusals";
import type { SheetCells } from "./sheetCells";

/**
 * A shared formula is written once, in the first cell of its group; the others refer to it. Where that cell loses the
 * formula, the next one of the column takes it over, so that the rest of the group still knows what to calculate.
 *
 * @returns the new `f` element of each cell that takes one over
 * @throws WorkbookError UNKNOWN_MARKUP: a group over several columns, whose rest is no range of its own
 */
export function moveSharedFormulas(cells: SheetCells, drafted: readonly DraftCell[]): ReadonlyMap<RawCell, string> {
  const { index } = cells;
  const drafts = new Map(drafted.map((draft) => [keyOf(draft), draft]));
  const leaves = (member: RawCell): boolean => {
    const draft = drafts.get(keyOf(member));
    return draft !== undefined && (draft.isRemoved || draft.moved !== null || !cells.keepsFormula(member, draft.content));
  };

  const heirs = new Map<RawCell, string>();
  for (const members of index.shared.values()) {
    const master = members.find(({ formula }) => formula !== null && formula.text !== "");
    if (master === undefined || !leaves(master)) continue;
    const staying = members.filter((member) => member.formula?.text === "" && !leaves(member));
    const heir = staying[0];
    const last = staying.at(-1);
    if (heir === undefined || last === undefined || heir.formula === null) continue;
    if (members.some(({ column }) => column !== master.column)) throw unknownMarkup(index, master, "shared formula");
    const { element } = heir.formula;
    const tag = index.source.text.slice(element.start, element.contentStart);
    const changes = staying.length === 1 ? { t: null, si: null, ref: null } : { ref: formatRange({ top: heir.row, bottom: last.row, left: heir.column, right: heir.column }) };
    heirs.set(heir, `${openedTag(editTag(tag, changes))}${escapeXml(storeText(cells.formula(heir) ?? ""))}</${element.name}>`);
  }
  return heirs;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}:${column}`;
