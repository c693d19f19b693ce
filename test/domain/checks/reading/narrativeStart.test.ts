import { narrativeStart } from "../../../../src/domain/checks/reading/narrativeStart";
import { largestQuantity } from "../../../../src/domain/checks/reading/quantities";

it.each([
  ["ดำเนินโครงการแล้วเสร็จ โดยนำประเด็นปัญหา", "DONE"],
  ["ดำเนินกิจกรรมแล้วเสร็จ", "DONE"],
  ["ดำเนินการแล้วเสร็จ", "DONE"],
  ["แล้วเสร็จ", "DONE"],
  ["ดำเนินการเสร็จสิ้นแล้ว", "DONE"],
  ["  \nดำเนินการแล้วเสร็จ", "DONE"],
  ["ด\u0e4d\u0e32เนินการแล้วเสร็จ", "DONE"],
  ["ดำาเนินการแล้วเสร็จ", "DONE"],
  ["แล้วเสร็จร้อยละ 50", null],
  ["ดำเนินการแล้วเสร็จ 50%", null],
  ["ดำเนินการแล้วเสร็จไปแล้วประมาณ ๕๐ %", null],
  ["ดำเนินการแล้วเสร็จเป็นบางส่วน", null],
  ["อยู่ระหว่างดำเนินการ", "ONGOING"],
  ["ยังไม่ได้รับจัดสรรงบประมาณ", "ONGOING"],
  ["สำรวจพื้นที่แล้วเสร็จ", null],
  ["ดำเนินการสำรวจ", null],
  ["", null],
  ["   ", null],
])("takes the beginning of %j as %s", (text, expected) => expect(narrativeStart(text)?.says ?? null).toBe(expected));

it.each([
  ["จำนวน 11 ภารกิจ", "ภารกิจ", 11],
  ["9 หน่วยงาน 11ภารกิจ และ ๑๒ ภารกิจ", "ภารกิจ", 12],
  ["ร้อยละ 85 และ 90%", "ร้อยละ", 90],
  ["85 เปอร์เซ็นต์", "%", 85],
  ["11 ครั้ง", "ภารกิจ", null],
  ["ภารกิจที่ 3", "ภารกิจ", null],
])("finds in %j the largest number of %s: %s", (text, unit, expected) => expect(largestQuantity(text, unit)).toBe(expected));
