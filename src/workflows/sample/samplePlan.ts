import type { Indicator } from "../../domain/model/records/indicator";
import { NOTHING_UNREADABLE } from "../../domain/model/records/stored";
import type { StrategyNode } from "../../domain/model/records/strategy";

/** A small plan tree made up for the sample; a real one is entered in the plan sheet. */
export const SAMPLE_PLAN = {
  "1": "เมืองเดินได้ปลอดภัย",
  "1.1": "ทางเท้าและทางข้าม",
  "1.1.1": "ทางเท้าทุกเส้นทางหลักใช้ได้สำหรับทุกคน",
  "1.2": "แสงสว่างและความปลอดภัย",
  "1.2.1": "จุดเสี่ยงมีแสงสว่างเพียงพอ",
  "2": "เมืองสีเขียว",
  "2.1": "ต้นไม้และสวน",
  "2.1.1": "ประชาชนเข้าถึงสวนได้ในสิบห้านาที",
  "2.2": "ขยะและน้ำ",
  "2.2.1": "ขยะที่ต้องฝังกลบลดลง",
  "3": "สุขภาพและการเรียนรู้",
  "3.1": "สุขภาพชุมชน",
  "3.1.1": "ผู้สูงอายุได้รับการดูแลที่บ้าน",
  "3.2": "การเรียนรู้ตลอดชีวิต",
  "3.2.1": "ประชาชนทุกวัยเข้าถึงแหล่งเรียนรู้",
} as const;

export type SampleGoal = "1.1.1" | "1.2.1" | "2.1.1" | "2.2.1" | "3.1.1" | "3.2.1";

const LEVELS = ["STRATEGY", "SUBISSUE", "GOAL"] as const;

/** The tree as rows of the plan sheet, parents first. */
export function samplePlanRecords(): readonly StrategyNode[] {
  return Object.entries(SAMPLE_PLAN).map(([code, nameTh]) => {
    const depth = code.split(".").length;
    return {
      id: null,
      unreadable: NOTHING_UNREADABLE,
      planEdition: null,
      code,
      level: LEVELS[depth - 1] ?? null,
      nameTh,
      parentCode: depth === 1 ? null : code.slice(0, code.lastIndexOf(".")),
    };
  });
}

interface SampleIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  readonly results: readonly (number | null)[];
}

/** One indicator per goal. */
export const SAMPLE_INDICATORS: Readonly<Record<SampleGoal, SampleIndicator>> = {
  "1.1.1": { code: "9100-0101", name: "จำนวนเส้นทางเท้าที่ปรับปรุงแล้ว", unit: "เส้นทาง", target: 40, results: [4, 11, 22, null] },
  "1.2.1": { code: "9100-0102", name: "ร้อยละของจุดเสี่ยงที่ติดตั้งไฟแล้ว", unit: "ร้อยละ", target: 90, results: [12, 35, 61, null] },
  "2.1.1": { code: "9200-0201", name: "จำนวนสวนสิบห้านาทีที่เปิดใช้", unit: "แห่ง", target: 12, results: [1, 3, 6, null] },
  "2.2.1": { code: "9200-0202", name: "ร้อยละของครัวเรือนที่คัดแยกขยะ", unit: "ร้อยละ", target: 45, results: [10, 18, 27, null] },
  "3.1.1": { code: "9300-0301", name: "จำนวนผู้สูงอายุที่ได้รับการเยี่ยมบ้าน", unit: "คน", target: 5000, results: [900, 2100, 3350, null] },
  "3.2.1": { code: "9400-0401", name: "จำนวนผู้ใช้แหล่งเรียนรู้", unit: "คน", target: 120000, results: [21000, 47000, 80500, null] },
};

/** The indicators as rows of the indicator sheet. */
export function sampleIndicatorRecords(fiscalYearBE: number): readonly Indicator[] {
  return Object.values(SAMPLE_INDICATORS).map((indicator) => ({
    id: null,
    unreadable: NOTHING_UNREADABLE,
    indicatorCode: indicator.code,
    fiscalYearBE,
    nameTh: indicator.name,
    unit: indicator.unit,
    target: indicator.target,
    direction: "UP",
    indicatorType: "STRATEGIC",
    indicatorLevel: "OUTPUT",
    q1Result: indicator.results[0] ?? null,
    q2Result: indicator.results[1] ?? null,
    q3Result: indicator.results[2] ?? null,
    q4Result: indicator.results[3] ?? null,
    definition: null,
  }));
}
