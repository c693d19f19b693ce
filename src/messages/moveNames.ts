import type { Move } from "../domain/status/compareStatuses";
import type { Language } from "./language";

const names: Readonly<Record<Move, readonly [thai: string, english: string]>> = {
  BECAME_LATE: ["เริ่มช้ากว่าแผน", "became late"],
  STILL_LATE: ["ยังช้ากว่าแผน", "still late"],
  STOPPED: ["ยกเลิกหรือชะลอ", "cancelled or suspended"],
  RECOVERED: ["กลับมาตามแผน", "recovered"],
  COMPLETED: ["แล้วเสร็จ", "completed"],
  NEW: ["เพิ่มใหม่", "new"],
  GONE: ["ไม่มีแล้ว", "no longer there"],
  SAME: ["สถานะคงเดิมหรือเปลี่ยนเล็กน้อย", "no such change"],
};

/** What became of a project between two days. */
export function moveName(move: Move, language: Language): string {
  return names[move][language === "th" ? 0 : 1];
}
