import { formatFieldValue } from "../../src/messages/fieldValues";

describe("a field's value", () => {
  it.each([
    ["budgetReceived", 150000, "1,500.00 บาท", "1,500.00 baht"],
    ["disbursedThisRound", 0, "0.00 บาท", "0.00 baht"],
    ["progressPct", 30.5, "30.5%", "30.5%"],
    ["fiscalYearBE", 2566, "2566", "2566"],
    ["targetQty", 1200, "1,200", "1,200"],
    ["planStatusReported", "BEHIND", "ช้ากว่าแผน", "behind plan"],
    ["planStatusReported", "ครั้งที่ 2", "“ครั้งที่ 2”", "“ครั้งที่ 2”"],
    ["projectKind", "งานประจำ", "“งานประจำ”", "“งานประจำ”"],
    ["projectKind", "ACTIVITY", "กิจกรรม", "กิจกรรม"],
    ["startDate", "2022-10-01", "1 ต.ค. 2565", "1 Oct 2565 BE"],
    ["periodMonth", "2022-10", "ต.ค. 2565", "Oct 2565 BE"],
    ["nameTh", "โครงการ ก", "“โครงการ ก”", "“โครงการ ก”"],
    ["objectives", ["หนึ่ง", "สอง"], "“หนึ่ง” “สอง”", "“หนึ่ง” “สอง”"],
    ["objectives", [], "–", "–"],
    ["isPrimary", true, "ใช่", "yes"],
    ["problem", null, "–", "–"],
  ])("%s %j is %s, in English %s", (field, value, thai, english) => {
    expect([formatFieldValue(field, value, "th"), formatFieldValue(field, value, "en")]).toEqual([thai, english]);
  });
});
