import {
  agencyKindWords, disbursementModeWords, expenseCategoryWords, importDecisionWords, indicatorDirectionWords, indicatorLevelWords,
  indicatorTypeWords, projectKindWords, severityWords, strategyLevelWords, workflowStateWords,
} from "../../domain/model/words/recordWords";
import { lifecycleWords, planStatusWords, targetStatusWords } from "../../domain/model/words/statusWords";
import type { Vocabulary } from "../../domain/model/words/vocabulary";
import { stored } from "../spec/columns";
import type { ListName } from "../spec/listName";
import type { SchemaTable, TableName } from "../spec/tableSpec";
import { text } from "../types/textTypes";
import { yesNoWords } from "../types/wordTypes";

/** A closed list: a column of the table `Lists`, written anew with every workbook and never read back. */
interface WordList {
  readonly header: string;
  readonly words: readonly string[];
}

/** A list that grows with a table: a whole column of it. */
interface ColumnList {
  readonly table: TableName;
  readonly field: string;
}

function wordList<Id extends string>(header: string, vocabulary: Vocabulary<Id>): WordList {
  return { header, words: vocabulary.ids.map((id) => vocabulary.thai(id)) };
}

export const LISTS: Readonly<Record<ListName, WordList | ColumnList>> = {
  ListProjectKind: wordList("ประเภท", projectKindWords),
  ListExpenseCategory: wordList("ประเภทงบรายจ่าย", expenseCategoryWords),
  ListLifecycle: wordList("สถานะโครงการ", lifecycleWords),
  ListPlanStatus: wordList("สถานะเทียบแผน", planStatusWords),
  ListTargetStatus: wordList("สถานะเทียบเป้าหมาย", targetStatusWords),
  ListWorkflowState: wordList("สถานะรายงาน", workflowStateWords),
  ListStrategyLevel: wordList("ระดับในแผน", strategyLevelWords),
  ListAgencyKind: wordList("ประเภทหน่วยงาน", agencyKindWords),
  ListIndicatorDirection: wordList("ทิศทาง", indicatorDirectionWords),
  ListIndicatorType: wordList("ประเภทตัวชี้วัด", indicatorTypeWords),
  ListIndicatorLevel: wordList("ระดับตัวชี้วัด", indicatorLevelWords),
  ListImportDecision: wordList("การตัดสินใจ", importDecisionWords),
  ListSeverity: wordList("ระดับความสำคัญ", severityWords),
  ListDisbursementMode: wordList("ยอดเบิกใช้", disbursementModeWords),
  ListYesNo: wordList("ใช่หรือไม่", yesNoWords),
  ListProjectCodes: { table: "Projects", field: "projectCode" },
  ListAgencyCodes: { table: "Agencies", field: "agencyCode" },
  ListAgencyNames: { table: "Agencies", field: "nameTh" },
  ListIndicatorCodes: { table: "Indicators", field: "indicatorCode" },
  ListProfiles: { table: "DisbursementTargets", field: "profile" },
};

/** The closed lists in the order of their columns. */
export const WORD_LISTS: readonly (readonly [ListName, WordList])[] = (Object.entries(LISTS) as [ListName, WordList | ColumnList][]).flatMap(
  ([name, list]) => ("words" in list ? [[name, list] as const] : []),
);

export const listsTable: SchemaTable = {
  name: "Lists",
  columns: WORD_LISTS.map(([name, { header }]) => ({
    field: name,
    ...stored(text, { header, th: "รายการให้เลือกของคอลัมน์ชื่อเดียวกัน", en: `Choices of the drop-down ${name}.`, width: 26 }),
  })),
};
