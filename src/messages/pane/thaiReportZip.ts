import type { ReportZipTexts } from "./reportZipShape";

/** The zip of report files in Thai. */
export const thaiReportZip: ReportZipTexts = {
  title: "ดาวน์โหลดเป็นไฟล์",
  help: "ได้ไฟล์ Excel โครงการละหนึ่งไฟล์ รวมไว้ในไฟล์ zip เดียว เหมือนที่คำสั่ง kaona report ทำ สมุดงานนี้ไม่เปลี่ยนแปลง",
  make: (count) => `ดาวน์โหลด zip ${count} โครงการ`,
  pace: (perSecond, left) => `${perSecond} ไฟล์/วินาที${left === "" ? "" : ` เหลือเวลาอีก ${left}`}`,
  onPage: "โปรแกรมนี้ไม่ให้ทำงานเบื้องหลัง จึงทำในหน้าต่างนี้ทีละไฟล์ โปรดเปิดหน้าต่างนี้ไว้จนเสร็จ",
  ready: (name, files, megabytes) => `${name} พร้อมแล้ว (${files} ไฟล์ ${megabytes} MB) และส่งไปที่โฟลเดอร์ดาวน์โหลดแล้ว`,
  saveAgain: "บันทึกอีกครั้ง",
  notThere: "ไม่พบไฟล์ใช่ไหม Excel บางรุ่นไม่ให้ส่วนเสริมดาวน์โหลดไฟล์ ลองกดบันทึกอีกครั้ง หรือเปิดสมุดงานใน Excel บนเว็บ หรือใช้คำสั่ง kaona report",
  stopped: "หยุดแล้ว ไม่มีไฟล์ใดถูกบันทึก",
  failed: (count, hasOthers) => `ทำไม่ได้ ${count} โครงการ${hasOthers ? " โครงการอื่นอยู่ในไฟล์ zip ครบ" : " จึงไม่มีไฟล์ zip"}`,
  unexpected: "เกิดข้อผิดพลาดที่ไม่คาดคิด",
};
