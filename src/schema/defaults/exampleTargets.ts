import type { DisbursementTarget } from "../../domain/model/records/settings";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { ExpenseCategory } from "../../domain/model/words/recordWords";

/** The name of the example; nothing chooses it but people. */
export const EXAMPLE_PROFILE = "ภาพรวมประเทศ 2566 (ตัวอย่าง ทราบเฉพาะไตรมาส 1 และ 4)";

const SOURCE_NOTE =
  "ตัวอย่าง: เป้าหมายระดับประเทศ ปีงบประมาณ 2566 ตามข่าวกรมบัญชีกลาง ไม่ใช่ของกรุงเทพมหานคร ไม่ทราบไตรมาส 2 และ 3\n" +
  "Example: national targets of fiscal year 2566 from news of the Comptroller-General's Department; quarters 2 and 3 are not known.";

/**
 * An example profile, so that people see how one is entered: the national targets of 2566 by class as far as they are known.
 * No target of Bangkok's own was found. Source: domain.md §4 "Disbursement profile".
 */
export const EXAMPLE_TARGETS: readonly DisbursementTarget[] = [target(null, 32, 93), target("OPERATING", 35, 98), target("INVESTMENT", 19, 75)];

function target(expenseCategory: ExpenseCategory | null, q1Pct: number, q4Pct: number): DisbursementTarget {
  return {
    id: null,
    unreadable: NOTHING_UNREADABLE,
    profile: EXAMPLE_PROFILE,
    expenseCategory,
    q1Pct,
    q2Pct: null,
    q3Pct: null,
    q4Pct,
    sourceNote: SOURCE_NOTE,
  };
}
