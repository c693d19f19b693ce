import { englishPane } from "../../src/messages/pane/englishPane";
import { thaiPane } from "../../src/messages/pane/thaiPane";

it.each([
  [englishPane.start.summary(10_000, 120_000), "10,000 projects · 120,000 reports"],
  [thaiPane.start.summary(10_000, 120_000), "10,000 โครงการ · รายงาน 120,000 ครั้ง"],
  [englishPane.opening.first(1_389), "Found so far in the first 1,389 projects"],
  [thaiPane.opening.first(1_389), "พบแล้วใน 1,389 โครงการแรก"],
  [englishPane.findings.summary({ E: 1_000, W: 20_000, I: 0 }), "1,000 to correct · 20,000 to look at · 0 for information"],
  [thaiPane.findings.summary({ E: 1_000, W: 20_000, I: 0 }), "ต้องแก้ไข 1,000 · ควรตรวจสอบ 20,000 · เพื่อทราบ 0"],
])("large counts are read at a glance: %s", (text, expected) => expect(text).toBe(expected));
