import { endsInMetric, goesOnInMetric, type RoundToken, tokeniseRoundText } from "../../src/printedForm/roundTokens";

const labelled = { isLabelled: true, afterMetrics: false };
const alone = { isLabelled: false, afterMetrics: false };
const afterMetrics = { isLabelled: false, afterMetrics: true };

/** A token as a word or two. */
function brief(token: RoundToken): string {
  if (token.kind === "status") return token.word.value;
  if (token.kind === "money") return `money${token.metricNo === null ? "" : `(${token.metricNo})`}=${token.text}`;
  if (token.kind === "text" || token.kind === "unknown") return `${token.kind}:${token.text}`;
  return `${token.kind}=${token.text}`;
}

const tokensOf = (text: string, place = labelled) => tokeniseRoundText(text, place).map(brief);

it.each([
  [":: 22/12/2565 : ประสาน", ["date=22/12/2565", "text:ประสาน"]],
  ["::22/12/2565:ประสาน", ["date=22/12/2565", "text:ประสาน"]],
  [":: 2022-12-22 00:00:00 : ประสาน", ["date=2022-12-22 00:00:00", "text:ประสาน"]],
  [":: ๑๒ มิถุนายน ๒๕๖๖ : ประสาน", ["date=๑๒ มิถุนายน ๒๕๖๖", "text:ประสาน"]],
  [":: 22/12/2565", ["date=22/12/2565"]],
  [":: 99/99/2565 : ประสาน", ["date=99/99/2565", "text:ประสาน"]],
  [":: 12 หน่วยงาน 2566 เรื่อง", ["text:12 หน่วยงาน 2566 เรื่อง"]],
  [":: 5.4.1 กลไก", ["text:5.4.1 กลไก"]],
  ["::", []],
  ["\t\t\t", []],
  [":: ก\t\t\t: เป็นไปตามเป้าหมาย", ["text:ก", "ON_TARGET"]],
  [":: ก : ข : เป็นไปตามแผน : ไม่บรรลุ", ["text:ก : ข", "ON_PLAN", "OFF_TARGET"]],
  [":: ก : อยู่ระหว่างดำเนินการ", ["text:ก : อยู่ระหว่างดำเนินการ"]],
  [":: แล้วเสร็จ", ["text:แล้วเสร็จ"]],
  [":: ก\tยกเลิก", ["text:ก", "CANCELLED"]],
  [":: ก\t: อะไรก็ไม่รู้", ["text:ก", "unknown:อะไรก็ไม่รู้"]],
  [":: ก\tข ค", ["text:ก", "text:ข ค"]],
  [":: ความก้าวหน้าของงานฯ = 40.00 % งบประมาณที่เบิกใช้ (ครั้งที่ 2) = 0 บาท\t\t: เป็นไปตามแผน\t: เป็นไปตามเป้าหมาย", ["progress=40.00", "money(2)=0", "ON_PLAN", "ON_TARGET"]],
  [":: 1/1/2566 : ก ความก้าวหน้าของงานฯ=40%", ["date=1/1/2566", "text:ก", "progress=40"]],
  ["ความก้าวหน้าของงานฯ = 40 % งบประมาณที่เบิกใช้ = 250,000.- เป็นไปตามแผน", ["progress=40", "money=250,000.-", "ON_PLAN"]],
  ["ความก้าวหน้าของงานฯ = 40 งบประมาณที่เบิกใช้ (1) = 5", ["progress=40", "money(1)=5"]],
  ["ความก้าวหน้าของงานฯ = % งบประมาณที่เบิกใช้ (ครั้งที่ ) = บาท", ["progress=", "money="]],
  ["ความก้าวหน้าของงานฯ = มาก % ก", ["progress=มาก", "unknown:ก"]],
  ["งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 1.5 ล้านบาท", ["money(1)=1.5 ล้าน"]],
  ["งบประมาณที่เบิกจ่าย (ครั้งที่ ๓) = ๑,๐๐๐ บาท : ก : ตามแผน : ข : ค", ["money(3)=1,000", "unknown:ก", "ON_PLAN", "unknown:ข : ค"]],
  ["ความก้าวหน้าของงานฯ ร้อยละ 40", ["text:ความก้าวหน้าของงานฯ ร้อยละ 40"]],
])("reads %j behind a label as %j", (text, expected) => {
  expect(tokensOf(text)).toEqual(expected);
});

it.each([
  [": เป็นไปตามแผน", alone, ["ON_PLAN"]],
  [": ยกเลิก", alone, ["CANCELLED"]],
  ["เป็นไปตามแผน", alone, ["text:เป็นไปตามแผน"]],
  ["เป็นไปตามแผน", afterMetrics, ["ON_PLAN"]],
  ["เป็นไปตามแผน เป็นไปตามเป้าหมาย", afterMetrics, ["ON_PLAN", "ON_TARGET"]],
  [": ดีมาก", alone, ["text:ดีมาก"]],
  [": ดีมาก", afterMetrics, ["unknown:ดีมาก"]],
  ["สำนักการคลัง", alone, ["text:สำนักการคลัง"]],
])("reads the line %j by its place", (text, place, expected) => {
  expect(tokensOf(text, place)).toEqual(expected);
});

it.each([
  [":: ความก้าวหน้าของงานฯ =", true],
  [": งบประมาณที่เบิกใช้ (ครั้งที่ 1) = ", false],
  [": งบประมาณที่เบิกใช้ (ครั้งที่ 1) =", true],
  [": งบประมาณที่เบิกใช้ (ครั้งที่", true],
  [": งบประมาณที่เบิกใช้", true],
  [":: ความก้าวหน้าของงานฯ = 30 %", false],
  ["ติดตามความก้าวหน้า", false],
])("knows whether %j ends inside a metric", (text, expected) => {
  expect(endsInMetric(text)).toBe(expected);
});

it.each([["30 %", true], ["= 30 %", true], ["(ครั้งที่ 1) = 0 บาท", true], ["1) = 0 บาท", true], [":: ความก้าวหน้า", false], ["สำนักการคลัง", false]])("knows whether %j goes on inside a metric", (text, expected) => {
  expect(goesOnInMetric(text)).toBe(expected);
});
