import { projectCode } from "./rules/P01-projectCode";
import { duplicateProject } from "./rules/P02-duplicateProject";
import { agencyOfCode } from "./rules/P03-agencyOfCode";
import { projectDates } from "./rules/P04-projectDates";
import { outsideFiscalYear } from "./rules/P05-outsideFiscalYear";
import { wrongEra } from "./rules/P06-wrongEra";
import { incompleteProject } from "./rules/P07-incompleteProject";
import { kindInName } from "./rules/P08-kindInName";
import { measurableTarget } from "./rules/P09-measurableTarget";
import { runningNumber } from "./rules/P10-runningNumber";
import { primaryLink } from "./rules/S01-primaryLink";
import { goalUnderSubIssue } from "./rules/S02-goalUnderSubIssue";
import { subIssueUnderStrategy } from "./rules/S03-subIssueUnderStrategy";
import { linkInPlan } from "./rules/S04-linkInPlan";
import { goalCutOff } from "./rules/S05-goalCutOff";
import { indicatorTarget } from "./rules/S06-indicatorTarget";
import { resultFitsUnit } from "./rules/K01-resultFitsUnit";
import { cumulativeResult } from "./rules/K02-cumulativeResult";
import { reportDate } from "./rules/R01-reportDate";
import { reportDateRange } from "./rules/R02-reportDateRange";
import { dateOrder } from "./rules/R03-dateOrder";
import { roundSequence } from "./rules/R04-roundSequence";
import { progressRange } from "./rules/R05-progressRange";
import { progressFalls } from "./rules/R06-progressFalls";
import { progressJump } from "./rules/R07-progressJump";
import { narrativeWithoutProgress } from "./rules/R08-narrativeWithoutProgress";
import { progressWithoutNarrative } from "./rules/R09-progressWithoutNarrative";
import { narrativeAgainstProgress } from "./rules/R10-narrativeAgainstProgress";
import { figuresInNarrative } from "./rules/R11-figuresInNarrative";
import { copiedNarrative } from "./rules/R12-copiedNarrative";
import { statusAgainstPlan } from "./rules/R13-statusAgainstPlan";
import { problemAndRemedy } from "./rules/R14-problemAndRemedy";
import { missingReport } from "./rules/R15-missingReport";
import { lateSubmission } from "./rules/R16-lateSubmission";
import { reportAfterEnd } from "./rules/R17-reportAfterEnd";
import { metricNumber } from "./rules/R18-metricNumber";
import { resultBelowTarget } from "./rules/R19-resultBelowTarget";
import { progressAsFraction } from "./rules/R20-progressAsFraction";
import { moneyAmount } from "./rules/B01-moneyAmount";
import { paidWithoutBudget } from "./rules/B02-paidWithoutBudget";
import { paidOverBudget } from "./rules/B03-paidOverBudget";
import { headerTotal } from "./rules/B04-headerTotal";
import { runningTotalFalls } from "./rules/B05-runningTotalFalls";
import { overCommitted } from "./rules/B06-overCommitted";
import { workAgainstMoney } from "./rules/B07-workAgainstMoney";
import { noBudget } from "./rules/B08-noBudget";
import { belowQuarterTarget } from "./rules/B09-belowQuarterTarget";
import { editAfterApproval } from "./rules/W01-editAfterApproval";
import { decisionWithoutReason } from "./rules/W02-decisionWithoutReason";
import { ownApproval } from "./rules/W03-ownApproval";
import { brokenLog } from "./rules/W04-brokenLog";
import { stateOffLog } from "./rules/W05-stateOffLog";
import { recordOffLog } from "./rules/W06-recordOffLog";
import { unknownLine } from "./rules/I01-unknownLine";
import { ambiguousDate } from "./rules/I02-ambiguousDate";
import { damagedCharacters } from "./rules/I03-damagedCharacters";
import { missingTable } from "./rules/X01-missingTable";
import { missingColumn } from "./rules/X02-missingColumn";
import { mergedCells } from "./rules/X03-mergedCells";
import { unreadableCell } from "./rules/X04-unreadableCell";
import { unknownWord } from "./rules/X05-unknownWord";
import { rowIdFault } from "./rules/X06-rowIdFault";
import { recordOfNoProject } from "./rules/X07-recordOfNoProject";
import { textReadAsValue } from "./rules/X08-textReadAsValue";
import { computedCellOff } from "./rules/X09-computedCellOff";
import type { Rule } from "./rule";

/** Every rule, in the order in which findings of one round are listed. Source: domain.md §3. */
export const ALL_RULES: readonly Rule[] = [
  projectCode,
  duplicateProject,
  agencyOfCode,
  projectDates,
  outsideFiscalYear,
  wrongEra,
  incompleteProject,
  kindInName,
  measurableTarget,
  runningNumber,
  primaryLink,
  goalUnderSubIssue,
  subIssueUnderStrategy,
  linkInPlan,
  goalCutOff,
  indicatorTarget,
  resultFitsUnit,
  cumulativeResult,
  reportDate,
  reportDateRange,
  dateOrder,
  roundSequence,
  progressRange,
  progressFalls,
  progressJump,
  narrativeWithoutProgress,
  progressWithoutNarrative,
  narrativeAgainstProgress,
  figuresInNarrative,
  copiedNarrative,
  statusAgainstPlan,
  problemAndRemedy,
  missingReport,
  lateSubmission,
  reportAfterEnd,
  metricNumber,
  resultBelowTarget,
  progressAsFraction,
  moneyAmount,
  paidWithoutBudget,
  paidOverBudget,
  headerTotal,
  runningTotalFalls,
  overCommitted,
  workAgainstMoney,
  noBudget,
  belowQuarterTarget,
  editAfterApproval,
  decisionWithoutReason,
  ownApproval,
  brokenLog,
  stateOffLog,
  recordOffLog,
  unknownLine,
  ambiguousDate,
  damagedCharacters,
  missingTable,
  missingColumn,
  mergedCells,
  unreadableCell,
  unknownWord,
  rowIdFault,
  recordOfNoProject,
  textReadAsValue,
  computedCellOff,
];
