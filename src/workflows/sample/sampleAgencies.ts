import type { Agency } from "../../domain/model/records/agency";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { AgencyKind } from "../../domain/model/words/recordWords";

/** Agencies that do not exist, under codes that nobody has, each with the units that answer for its sample projects. */
export interface SampleAgency {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly divisions: readonly (readonly [division: string, section: string])[];
}

export const SAMPLE_AGENCIES: Readonly<Record<"works" | "green" | "health" | "learning" | "canal" | "harbour", SampleAgency>> = {
  works: {
    code: "91000000",
    name: "สำนักโยธาธิการ (ตัวอย่าง)",
    shortName: "สยธ.",
    kind: "BUREAU",
    divisions: [
      ["กองออกแบบ", "กลุ่มงานทางเท้าและถนน"],
      ["กองก่อสร้าง", "กลุ่มงานควบคุมงาน"],
    ],
  },
  green: {
    code: "92000000",
    name: "สำนักสิ่งแวดล้อม (ตัวอย่าง)",
    shortName: "สสล.",
    kind: "BUREAU",
    divisions: [
      ["กองสวนสาธารณะ", "กลุ่มงานต้นไม้ใหญ่"],
      ["กองจัดการขยะ", "กลุ่มงานคัดแยกขยะ"],
    ],
  },
  health: {
    code: "93000000",
    name: "สำนักสุขภาพชุมชน (ตัวอย่าง)",
    shortName: "สสช.",
    kind: "BUREAU",
    divisions: [
      ["กองส่งเสริมสุขภาพ", "กลุ่มงานผู้สูงอายุ"],
      ["กองควบคุมโรค", "กลุ่มงานวัคซีน"],
    ],
  },
  learning: {
    code: "94000000",
    name: "สำนักการเรียนรู้ (ตัวอย่าง)",
    shortName: "สกร.",
    kind: "BUREAU",
    divisions: [
      ["กองห้องสมุด", "กลุ่มงานบริการ"],
      ["กองดิจิทัล", "กลุ่มงานห้องเรียนออนไลน์"],
    ],
  },
  canal: {
    code: "50910000",
    name: "สำนักงานเขตริมคลอง (ตัวอย่าง)",
    shortName: "ขตรค.",
    kind: "DISTRICT",
    divisions: [
      ["ฝ่ายโยธา", "งานทางเท้า"],
      ["ฝ่ายพัฒนาชุมชน", "งานชุมชน"],
    ],
  },
  harbour: {
    code: "50920000",
    name: "สำนักงานเขตท่าเรือเก่า (ตัวอย่าง)",
    shortName: "ขตทก.",
    kind: "DISTRICT",
    divisions: [
      ["ฝ่ายรักษาความสะอาด", "งานสวน"],
      ["ฝ่ายปกครอง", "งานปกครอง"],
    ],
  },
};

export type SampleAgencyName = keyof typeof SAMPLE_AGENCIES;

/** The agencies as rows of the agency list. */
export function sampleAgencyRecords(): readonly Agency[] {
  return Object.values(SAMPLE_AGENCIES).map((agency) => ({
    id: null,
    unreadable: NOTHING_UNREADABLE,
    agencyCode: agency.code,
    nameTh: agency.name,
    shortTh: agency.shortName,
    parentCode: null,
    kind: agency.kind,
  }));
}
