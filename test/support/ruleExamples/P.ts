import { aBaselinePoint, aProject, anIndicator, day } from "../builders/records";
import { rule } from "./ruleExamples";
import { anAgency } from "./scene";

const codes = (projectCode: string | null) => ({ project: { projectCode } });
const dates = (startDate: string | null, endDate: string | null) => ({
  project: { startDate: startDate === null ? null : day(startDate), endDate: endDate === null ? null : day(endDate) },
});
const named = (nameTh: string | null, projectKind: "PROJECT" | "ACTIVITY" | null) => ({ project: { nameTh, projectKind } });
const target = (targetText: string | null, targetQty: number | null) => ({ project: { targetText, targetQty } });

const AGENCIES = [anAgency("50010000", "สำนักงานเขตพระนคร"), anAgency("50240000", "สำนักงานเขตราษฎร์บูรณะ"), anAgency("21000000", "สำนักยุทธศาสตร์และประเมินผล")];
const ofAgency = (projectCode: string, agencyCode: string | null, agency: string | null) => ({
  project: { projectCode, agencyCode, agency },
  portfolio: { agencies: AGENCIES },
});

export const P01 = rule("P01")
  .accept("four digits", codes("21000000-6549"))
  .accept("three digits", codes("21000000-654"))
  .accept("a year at either end of the range", { project: { fiscalYearBE: 2540, startDate: day("1996-10-01"), endDate: day("1997-09-30") }, rounds: [], asOf: "1996-10-01" })
  .accept("a year that could not be read, which X04 reports", { project: { fiscalYearBE: null, unreadable: { fiscalYearBE: "สองห้าหกหก" } } })
  .reject("no code", codes(null), { field: "projectCode", value: null, severity: "E", facts: { fault: "CODE_MISSING" } })
  .reject("a blank code", codes("  "), { facts: { fault: "CODE_MISSING" } })
  .reject("seven digits before the hyphen", codes("2100000-6549"), { value: "2100000-6549", facts: { fault: "CODE_MALFORMED", written: "2100000-6549" } })
  .reject("two digits after the hyphen", codes("21000000-65"), { facts: { fault: "CODE_MALFORMED" } })
  .reject("six digits after the hyphen", codes("21000000-654321"), { facts: { fault: "CODE_MALFORMED" } })
  .reject("Thai digits", codes("๒๑๐๐๐๐๐๐-๖๕๔๙"), { facts: { fault: "CODE_MALFORMED" } })
  .reject("a trailing space", codes("21000000-6549 "), { facts: { fault: "CODE_MALFORMED" } })
  .reject("letters at the end", codes("21000000-6549ก"), { facts: { fault: "CODE_MALFORMED" } })
  .reject("no fiscal year", { project: { fiscalYearBE: null } }, { field: "fiscalYearBE", facts: { fault: "YEAR_MISSING" } })
  .reject("a Christian year", { project: { fiscalYearBE: 2023 }, portfolio: { indicators: [anIndicator({ fiscalYearBE: null })] } }, { field: "fiscalYearBE", value: 2023, facts: { fault: "YEAR_UNLIKELY" } });

export const P02 = rule("P02")
  .accept("two codes", { portfolio: { projects: [aProject(), aProject({ projectCode: "50010600-0002" })], strategyLinks: [] } })
  .accept("one code in two years", { portfolio: { projects: [aProject(), aProject({ fiscalYearBE: 2567 })] } })
  .accept("two rows without a code, which P01 reports", { portfolio: { projects: [aProject({ projectCode: null }), aProject({ projectCode: null })] } })
  .reject(
    "the same code twice (and nothing else is said of the second row)",
    { portfolio: { projects: [aProject(), aProject()] } },
    { field: "projectCode", value: "50010600-0001", severity: "E", facts: { fiscalYearBE: 2566 } },
  )
  .reject(
    "the same code with a space around it",
    { portfolio: { projects: [aProject(), aProject({ projectCode: " 50010600-0001" })] } },
    { value: " 50010600-0001", facts: { projectCode: "50010600-0001" } },
    ["P01"],
  );

export const P03 = rule("P03")
  .accept("a section below a listed district", ofAgency("50010600-0001", "50010600", "สำนักงานเขตพระนคร"))
  .accept("an office below a listed bureau", ofAgency("21050000-0001", "21000000", "สำนักยุทธศาสตร์และประเมินผล"))
  .accept("no agency list", { project: { projectCode: "99000000-0001", agencyCode: "50010000" } })
  .accept("an agency whose name is not listed", ofAgency("50010600-0001", null, "หน่วยงานอื่น"))
  .accept("no agency", ofAgency("50010600-0001", null, "สำนักงานเขต พระนคร"))
  .accept("a malformed code, which P01 reports", ofAgency("99-1", "50010000", "สำนักงานเขตพระนคร"))
  .reject("a root that no agency has", ofAgency("99000000-0001", "99000000", "หน่วยงานใหม่"), {
    field: "projectCode", value: "99000000-0001", severity: "W", facts: { fault: "UNKNOWN_ROOT", root: "99" },
  })
  .reject("a district that is not listed, although others are", ofAgency("50020600-0001", "50020600", "สำนักงานเขตป้อมปราบศัตรูพ่าย"), { facts: { fault: "UNKNOWN_ROOT", root: "5002" } })
  .reject("another district than the responsible one", ofAgency("50010600-0001", "50240600", "สำนักงานเขตราษฎร์บูรณะ"), {
    facts: { fault: "OTHER_AGENCY", root: "5001", agencyRoot: "5024" },
  })
  .reject("another agency by name", ofAgency("50010600-0001", null, "สำนักยุทธศาสตร์และประเมินผล"), { facts: { fault: "OTHER_AGENCY", agencyRoot: "21" } });

export const P04 = rule("P04")
  .accept("a project of one day", dates("2022-10-25", "2022-10-25"))
  .accept("an unreadable date, which X04 reports", { project: { endDate: null, unreadable: { endDate: "29/02/2566" } } })
  .accept("an era error, which P06 reports", dates("2022-10-01", "2566-09-30"))
  .reject("no start date", dates(null, "2023-09-30"), { field: "startDate", value: null, severity: "E", facts: { fault: "START_MISSING" } })
  .reject("no end date", dates("2022-10-01", null), { field: "endDate", facts: { fault: "END_MISSING" } })
  .reject("neither date", dates(null, null), [{ field: "startDate" }, { field: "endDate" }])
  .reject("the start a day after the end", dates("2022-10-26", "2022-10-25"), { field: "endDate", value: "2022-10-25", facts: { fault: "ORDER" } });

export const P05 = rule("P05")
  .accept("exactly the fiscal year", dates("2022-10-01", "2023-09-30"))
  .accept("no dates, which P04 reports", dates(null, null))
  .accept("a year that P01 reports", { project: { fiscalYearBE: 2023 } })
  .accept("dates whose order P04 reports", dates("2022-11-01", "2022-10-31"))
  .reject("a start on the last day of the year before", dates("2022-09-30", "2023-09-30"), { field: "startDate", value: "2022-09-30", severity: "W", facts: { fiscalYearBE: 2566 } })
  .reject("an end on the first day of the next year", dates("2022-10-01", "2023-10-01"), { field: "endDate", value: "2023-10-01" });

export const P06 = rule("P06")
  .accept("Christian years", dates("2022-10-01", "2023-09-30"))
  .accept("the first and last year that could be meant", { project: { startDate: day("1950-01-01"), endDate: day("2399-12-31") }, rounds: [], asOf: "1950-01-01" })
  .accept("blank dates", dates(null, null))
  .reject("a start in 2565 CE", dates("2565-10-01", "2023-09-30"), {
    field: "startDate", value: "2565-10-01", severity: "E", facts: { field: "startDate", writtenDay: day("2565-10-01"), proposedDay: day("2022-10-01") },
  })
  .reject("a report date in 2566 CE, and nothing else about that round", { rounds: [{}, { reportDate: day("2565-11-25") }], asOf: "2022-12-10" }, {
    field: "reportDate", roundNo: 2, facts: { proposedDay: day("2022-11-25") },
  })
  .reject("29 February 2568, which is no day of 2025", { rounds: [{ reportDate: day("2568-02-29") }] , asOf: "2022-10-25" }, { facts: { proposedDay: null } })
  .reject("a date before 1950", { project: { actualEndDate: day("1949-12-31") } }, { field: "actualEndDate", facts: { proposedDay: null } })
  .reject("a month in the wrong era", { rounds: [{ periodMonth: "2565-10" as never }] }, { field: "periodMonth", value: "2565-10", facts: { proposedDay: day("2022-10-01") } })
  .reject("a holiday in the wrong era", { portfolio: { holidays: [{ id: null, unreadable: {}, date: day("2566-04-13"), nameTh: "สงกรานต์" }] } }, { field: "date", facts: { proposedDay: day("2023-04-13") } })
  .reject("a point of the plan in the wrong era", { portfolio: { baseline: [aBaselinePoint({ periodEnd: day("2565-10-31") })] } }, { field: "periodEnd" });

export const P07 = rule("P07")
  .accept("a complete project", {})
  .accept("an unreadable field, which X04 reports", { project: { nameTh: null, unreadable: { nameTh: "#REF!" } } })
  .reject("no name", named(null, "PROJECT"), { field: "nameTh", value: null, severity: "W" })
  .reject("a name of spaces", named("   ", "PROJECT"), { field: "nameTh" })
  .reject("nobody responsible, and no agency", { project: { responsible: null, agency: null } }, [{ field: "agency" }, { field: "responsible" }])
  .reject("no target", target(null, null), { field: "targetText" })
  .reject("no objectives", { project: { objectives: [] } }, { field: "objectives" })
  .reject("only blank objectives", { project: { objectives: [" "] } }, { field: "objectives" });

export const P08 = rule("P08")
  .accept("a project called so", named("โครงการปลูกต้นไม้", "PROJECT"))
  .accept("a name that begins with neither word", named("ปลูกต้นไม้", "ACTIVITY"))
  .accept("the form's own label", named("โครงการ/กิจกรรมปลูกต้นไม้", "ACTIVITY"))
  .accept("no kind", named("โครงการปลูกต้นไม้", null))
  .accept("no name, which P07 reports", named(null, "ACTIVITY"))
  .reject("an activity called project", named("โครงการปลูกต้นไม้", "ACTIVITY"), { field: "projectKind", value: "กิจกรรม", severity: "I", facts: { kindInName: "PROJECT" } })
  .reject("a project called activity", named("กิจกรรมปลูกต้นไม้", "PROJECT"), { facts: { kindInName: "ACTIVITY" } });

export const P09 = rule("P09")
  .accept("the number of the text", target("จำนวน 42 ภารกิจ", 42))
  .accept("Thai digits and separators", target("ประชาชน ๑,๒๐๐ คน", 1200))
  .accept("one of several numbers", target("ฉบับที่ 1 และ ฉบับที่ 2 จำนวน 42 ภารกิจ", 42))
  .accept("a number in the text alone", target("ร้อยละ 80 ของผู้เข้าร่วม", null))
  .accept("no text, which P07 reports", target(null, 42))
  .reject("no number at all", target("ประชาชนมีคุณภาพชีวิตที่ดี", null), { field: "targetText", severity: "W", facts: { fault: "NO_NUMBER" } })
  .reject("numbers that only count or date", target("1. ตามแผนฉบับที่ 2 ปี 2566 พ.ศ. ๒๕๖๖ ข้อ 3", null), { facts: { fault: "NO_NUMBER" } })
  .reject("another number", target("จำนวน 42 ภารกิจ", 24), { field: "targetQty", value: 24, facts: { fault: "OTHER_NUMBER", targetQty: 24 } });

export const P10 = rule("P10")
  .accept("four digits", codes("21000000-6549"))
  .accept("a code that P01 reports", codes("21000000-65"))
  .accept("no code, which P01 reports", codes(null))
  .reject("three digits", codes("21000000-654"), { field: "projectCode", value: "21000000-654", severity: "W", facts: { digits: 3 } })
  .reject("five digits", codes("21000000-65490"), { facts: { digits: 5 } });
