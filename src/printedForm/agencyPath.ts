/** Up to three levels of an agency. */
export interface AgencyPath {
  readonly agency: string | null;
  readonly division: string | null;
  readonly section: string | null;
}

/**
 * Splits a path at space-slash-space only: "หน่วยงาน/ส่วนราชการ" is one name, and names hold spaces. Two levels have no section; what a fourth level
 * would be stays in the section. Source: domain.md §1, §7 row 10. Example: "สำนักงานเขตบางรัก / ฝ่ายโยธา" → agency, division, null.
 */
export function readAgencyPath(text: string): AgencyPath {
  const [agency, division, ...rest] = text.split(/\s\/\s/).map((name) => name.trim());
  return { agency: nonEmpty(agency), division: nonEmpty(division), section: nonEmpty(rest.join(" / ")) };
}

function nonEmpty(text: string | undefined): string | null {
  return text === undefined || text === "" ? null : text;
}
