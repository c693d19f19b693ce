import { expenseCategoryWords } from "../../domain/model/words/recordWords";
import { rowNumber, wordMeaning } from "./fragments";

/** Hidden columns of `DisbursementTargets`. Definitions: src/domain/status/README.md §3 "target row". */
export const targetFormulas = {
  // Profile and class; a row without a profile belongs to none.
  targetKey: `IF(IFERROR(TRIM(@profile),"")="","",TRIM(@profile)&"|"&${wordMeaning("@expenseCategory", expenseCategoryWords, (id) => id)})`,
  targetNo: rowNumber("DisbursementTargets.#profile"),
} as const;
