import { columnLetters } from "../../workbook/cellRef";
import type { NameBlueprint } from "../../workbook/workbookBlueprint";
import type { ComputedMode } from "../meta";
import { LISTS, WORD_LISTS } from "../sheets/listsTable";
import { tableNamed } from "../workbookSchema";
import { placeOf } from "./placement";

/** The drop-down lists as defined names, which validations can name although the lists stand on other sheets. */
export function listNames(mode: ComputedMode): readonly NameBlueprint[] {
  const lists = placeOf("Lists", mode);
  return Object.entries(LISTS).map(([name, list]) => {
    if (!("words" in list)) {
      const header = tableNamed(list.table).columns.find(({ field }) => field === list.field)?.header ?? "";
      return { name, refersTo: `${list.table}[${header}]` };
    }
    const letters = columnLetters(lists.column + WORD_LISTS.findIndex(([each]) => each === name));
    return { name, refersTo: `'${lists.sheet}'!$${letters}$${lists.row + 1}:$${letters}$${lists.row + list.words.length}` };
  });
}
