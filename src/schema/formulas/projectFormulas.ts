import { expenseCategoryWords } from "../../domain/model/words/recordWords";
import { budgetStatusWords, derivedPlanStatusWords, lifecycleWords } from "../../domain/model/words/statusWords";
import { disbursementModeWords } from "../../domain/model/words/recordWords";
import { PROJECT_KEY, ROW_BASE, greatest, quoted, rowNumber, wordMeaning } from "./fragments";

/**
 * The computed columns of `Projects`, hidden ones first. Each says what `assessProject` says, blank shown as empty text;
 * src/domain/status/README.md has the definitions, test/oracle the proof.
 */

const planWord = (id: Parameters<typeof derivedPlanStatusWords.thai>[0]): string => quoted(derivedPlanStatusWords.thai(id));
const budgetWord = (id: Parameters<typeof budgetStatusWords.thai>[0]): string => quoted(budgetStatusWords.thai(id));
const CUMULATIVE = quoted(disbursementModeWords.thai("CUMULATIVE"));

/** A row with neither code nor name is one that nobody has begun: it shows no status. */
const UNNAMED = `IFERROR(TRIM(@projectCode)&TRIM(@nameTh),"?")=""`;

const ofThisProject = "Rounds.ofProject=@projectNo";
const byAsOf = "Rounds.countsFrom<=AsOf";

const pointsInForce = [
  "Baseline.ofProject=@projectNo",
  `Baseline.pointPosition>=@planStart*${ROW_BASE}`,
  "Baseline.pointRank=@planRevision",
] as const;
/** Counts days backwards, so that the earliest point is the greatest; of one date the later row still is. */
const REVERSED_POSITION = `4E12-2*INT(Baseline.pointPosition/${ROW_BASE})*${ROW_BASE}+Baseline.pointPosition`;

const lowerDay = `IF(@lowerPoint=0,@planStart-1,INT(@lowerPoint/${ROW_BASE}))`;
const lowerPct = "IF(@lowerPoint=0,0,SUMIFS(Baseline.plannedPct,Baseline.pointPosition,@lowerPoint))";
const upperDay = `(4E6-INT(@upperPoint/${ROW_BASE}))`;
const upperPct = `SUMIFS(Baseline.plannedPct,Baseline.pointPosition,${upperDay}*${ROW_BASE}+@upperPoint-INT(@upperPoint/${ROW_BASE})*${ROW_BASE})`;

const targetKey = (expenseClass: string): string => `DisbursementTargets.targetKey=DisbursementProfile&"|"&${expenseClass}`;
const targetNo = "IF(@targetRow>1E6,2E6,1E6)-@targetRow";
const quarterPcts = "CHOOSE(@lastQuarter,DisbursementTargets.q1Pct,DisbursementTargets.q2Pct,DisbursementTargets.q3Pct,DisbursementTargets.q4Pct)";

/** Larger than any amount: a criterion that every number meets and no text. */
export const ANY_NUMBER = `">-1E+300"`;

export const projectHelperFormulas = {
  // A row that nobody has begun has no key, so it cannot catch records without a code.
  projectKey: `IF(${UNNAMED},"",${PROJECT_KEY})`,
  projectNo: rowNumber("Projects.#projectKey"),

  lifecycleStored: wordMeaning("@lifecycle", lifecycleWords, (id) => id),
  lifecycleInForce: `IF(OR(@lifecycleStored="COMPLETED",@lifecycleStored="CANCELLED",@lifecycleStored="SUSPENDED"),IF(ISNUMBER(@actualEndDate),IF(INT(@actualEndDate)>AsOf,"",@lifecycleStored),@lifecycleStored),@lifecycleStored)`,

  lastProgress: greatest("Rounds.progressOrder", ofThisProject, byAsOf),
  lastReportDay: greatest("Rounds.countsFrom", ofThisProject, byAsOf),
  lastDisbursed: `IF(DisbursementMode=${CUMULATIVE},${greatest("Rounds.roundOrder", ofThisProject, byAsOf, "ISNUMBER(Rounds.disbursedRounded)")},0)`,

  // "" = no plan basis.
  planStart: `IF(AND(ISNUMBER(@startDate),ISNUMBER(@endDate)),IF(INT(@startDate)<=INT(@endDate),INT(@startDate),""),"")`,
  // 0 = no approved baseline, so a straight line.
  planRevision: `IF(@planStart="",0,IF(COUNTIFS(Baseline.ofProject,@projectNo)=0,0,${greatest("Baseline.pointRank", pointsInForce[0], pointsInForce[1])}))`,
  lowerPoint: `IF(@planRevision=0,0,${greatest("Baseline.pointPosition", ...pointsInForce, `Baseline.pointPosition<(AsOf+1)*${ROW_BASE}`)})`,
  upperPoint: `IF(@planRevision=0,0,${greatest(REVERSED_POSITION, ...pointsInForce, `Baseline.pointPosition>=(AsOf+1)*${ROW_BASE}`)})`,
  overdue: `IF(ISNUMBER(@endDate),AND(AsOf>INT(@endDate),N(@actualPct)<100,@lifecycleInForce<>"CANCELLED",@lifecycleInForce<>"SUSPENDED",@lifecycleInForce<>"COMPLETED"),FALSE)`,

  effectiveBudget: `IF(ISNUMBER(@budgetAfterTransfer),ROUND(@budgetAfterTransfer,2),IF(ISNUMBER(@budgetReceived),ROUND(@budgetReceived,2),""))`,
  // 0 before the first quarter of the project's year is over.
  lastQuarter: `IF(ISNUMBER(@fiscalYearBE),IF(@fiscalYearBE=INT(@fiscalYearBE),IFERROR((AsOf>=DATE(@fiscalYearBE-544,12,31))+(AsOf>=DATE(@fiscalYearBE-543,3,31))+(AsOf>=DATE(@fiscalYearBE-543,6,30))+(AsOf>=DATE(@fiscalYearBE-543,9,30)),0),0),0)`,
  expenseClass: wordMeaning("@expenseCategory", expenseCategoryWords, (id) => id),
  // The first row of the class, else the first without a class: 2E6 or 1E6 less its number; 0 = none.
  targetRow: `IF(DisbursementProfile="",0,MAX(${greatest("2E6-DisbursementTargets.targetNo", targetKey("@expenseClass"))},${greatest("1E6-DisbursementTargets.targetNo", targetKey(`""`))}))`,
  disburseTarget: `IF(OR(@targetRow=0,@lastQuarter=0),"",IF(COUNTIFS(DisbursementTargets.targetNo,${targetNo},${quarterPcts},${ANY_NUMBER})=0,"",SUMIFS(${quarterPcts},DisbursementTargets.targetNo,${targetNo})))`,
} as const;

export const projectFormulas = {
  actualPct: `IF(@lastProgress=0,"",SUMIFS(Rounds.progressPct,Rounds.roundOrder,@lastProgress))`,
  lastReportDate: `IF(@lastReportDay=0,"",@lastReportDay)`,

  plannedPct:
    `IF(@planStart="","",IF(AsOf<@planStart,0,IF(AsOf>INT(@endDate),100,IF(@planRevision=0,(AsOf-@planStart+1)/(INT(@endDate)-@planStart+1)*100,` +
    `IF(@upperPoint=0,${lowerPct},${lowerPct}+(${upperPct}-${lowerPct})*(AsOf-${lowerDay})/(${upperDay}-${lowerDay}))))))`,

  gapPp: `IF(OR(@actualPct="",@plannedPct=""),"",@actualPct-@plannedPct)`,

  planStatusDerived:
    `IF(${UNNAMED},"",IF(@lifecycleInForce="CANCELLED",${planWord("CANCELLED")},IF(@lifecycleInForce="SUSPENDED",${planWord("SUSPENDED")},` +
    `IF(OR(@lifecycleInForce="COMPLETED",N(@actualPct)>=100),${planWord("COMPLETED")},IF(@overdue,${planWord("BEHIND")},` +
    `IF(IF(ISNUMBER(@startDate),AND(AsOf<INT(@startDate),N(@actualPct)=0),FALSE),${planWord("NOT_STARTED")},IF(@gapPp="",${planWord("NO_DATA")},` +
    `IF(ROUND(@gapPp,9)<-IF(@planRevision=0,ToleranceLinear,ToleranceBaseline),${planWord("BEHIND")},` +
    `IF(ROUND(@gapPp,9)>IF(@planRevision=0,ToleranceLinear,ToleranceBaseline),${planWord("AHEAD")},${planWord("ON_PLAN")})))))))))`,

  disbursedCum:
    `IF(DisbursementMode=${CUMULATIVE},IF(@lastDisbursed=0,"",SUMIFS(Rounds.disbursedRounded,Rounds.roundOrder,@lastDisbursed)),` +
    `IF(COUNTIFS(Rounds.ofProject,@projectNo,Rounds.countsFrom,"<="&AsOf,Rounds.disbursedRounded,${ANY_NUMBER})=0,"",` +
    `ROUND(SUMIFS(Rounds.disbursedRounded,Rounds.ofProject,@projectNo,Rounds.countsFrom,"<="&AsOf),2)))`,

  disbursePct: `IF(OR(@effectiveBudget="",@disbursedCum=""),"",IF(@effectiveBudget<=0,"",@disbursedCum/@effectiveBudget*100))`,

  budgetStatus:
    `IF(${UNNAMED},"",IF(OR(@effectiveBudget="",@disbursedCum=""),${budgetWord("UNKNOWN")},IF(AND(@effectiveBudget=0,@disbursedCum=0),${budgetWord("NO_BUDGET")},` +
    `IF(@disbursedCum>@effectiveBudget,${budgetWord("OVERSPENT")},IF(IF(@disbursePct="",FALSE,ROUND(@disbursePct,9)>=99.5),${budgetWord("FULLY_DISBURSED")},` +
    `IF(@disbursedCum=0,${budgetWord("NOT_DISBURSED")},IF(@disburseTarget="",${budgetWord("NO_TARGET")},` +
    `IF(@disbursePct="",${budgetWord("BELOW_TARGET")},IF(ROUND(@disbursePct,9)<ROUND(@disburseTarget,9),${budgetWord("BELOW_TARGET")},${budgetWord("ON_TARGET")})))))))))`,
} as const;
