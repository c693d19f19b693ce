import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPrintedForms } from "../../../src/printedForm/readPrintedForms";
import { docxText } from "../../../src/workflows/importForms/docxText";
import { aDocx, documentXml, type DocxBlock } from "../../support/builders/docx";
import { aRoundText, formLines, formText } from "../../support/builders/printedFormText";

const seedText = readFileSync(join(__dirname, "../../fixtures/printed-form.txt"), "utf8");
const seedLines = seedText.split("\n").filter((line) => line.trim() !== "");

/** What a reading says of the data, without line numbers, which a document counts in its own way. */
const dataOf = (text: string) => {
  const { forms, issues } = readPrintedForms(text, { file: "form" });
  return {
    forms: forms.map(({ project, rounds, strategyLinks }) => ({ project, rounds, strategyLinks })),
    issues: issues.map(({ ruleId, roundNo, field, facts }) => ({ ruleId, roundNo, field, facts })),
  };
};
const seedData = dataOf(seedText);
const ordinary = formText({ rounds: [aRoundText(), aRoundText({ no: 2, date: "25/11/2565", narrative: ["ลงนาม"] })] });
const ordinaryData = dataOf(ordinary);

const textOf = (blocks: readonly DocxBlock[]) => docxText(aDocx(blocks), "form.docx");

describe("the printed form as a Word document gives the data of the text file", () => {
  it("as paragraphs with tabs", async () => {
    expect(dataOf(await textOf(seedLines))).toEqual(seedData);
  });

  it("as paragraphs with an empty one behind each", async () => {
    expect(dataOf(await textOf(seedText.split("\n")))).toEqual(seedData);
  });

  it("with its report rounds as a table", async () => {
    const from = seedLines.findIndex((line) => line.startsWith("รายงานครั้งที่2"));
    const to = seedLines.findIndex((line) => line.startsWith("ขอรับรองว่า"));
    const rows = seedLines.slice(from, to).map((line) => line.split("\t"));
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => 5));
    expect(dataOf(await textOf([...seedLines.slice(0, from), { rows }, ...seedLines.slice(to)]))).toEqual(seedData);
  });

  it("as one line with line breaks", async () => {
    expect(dataOf(await textOf([seedLines.join("\n")]))).toEqual(seedData);
  });
});

describe("an ordinary report as a Word document", () => {
  const lines = formLines({ rounds: [aRoundText(), aRoundText({ no: 2, date: "25/11/2565", narrative: ["ลงนาม"] })] });
  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));

  it.each<[string, readonly DocxBlock[]]>([
    ["as one table with a single column", [{ rows: lines.map((line) => [line]) }]],
    ["as one cell with all paragraphs", [{ rows: [[lines.join("\n")]] }]],
    [
      "with labels and values in two columns of many paragraphs",
      [...lines.slice(0, at("รหัสโครงการ...")), { rows: [["รหัสโครงการ...\nปีงบประมาณ พ.ศ.\nเริ่มต้นโครงการ\nงบประมาณที่ได้รับ\nสิ้นสุดโครงการ\nงบประมาณที่ใช้ไป", ": 50010600-0001\n: 2566\n: 2022-10-01 00:00:00\n: 1,000,000 บาท\n: 2023-09-30 00:00:00\n: 0 บาท"]] }, ...lines.slice(at("1.2 "))],
    ],
    [
      "with dates and budgets side by side",
      [...lines.slice(0, at("เริ่มต้นโครงการ")), { rows: [["เริ่มต้นโครงการ : 2022-10-01 00:00:00", "งบประมาณที่ได้รับ : 1,000,000 บาท"], ["สิ้นสุดโครงการ : 2023-09-30 00:00:00", "งบประมาณที่ใช้ไป : 0 บาท"]] }, ...lines.slice(at("1.2 "))],
    ],
    [
      "with a round's narrative and metrics as paragraphs of one cell",
      [
        ...lines.slice(0, at("รายงานครั้งที่1")),
        { rows: [["รายงานครั้งที่1", ":: 25/10/2565 : สำรวจเส้นทางและ\nจัดทำแบบแล้ว\n:: ความก้าวหน้าของงานฯ = 10.00 %\n: งบประมาณที่เบิกใช้ (ครั้งที่ 1) = 0 บาท\n: เป็นไปตามแผน\n: เป็นไปตามเป้าหมาย"], ["รายงานครั้งที่2", ":: 25/11/2565 : ลงนาม\n:: ความก้าวหน้าของงานฯ = 10.00 %\n: งบประมาณที่เบิกใช้ (ครั้งที่ 2) = 0 บาท\n: เป็นไปตามแผน\n: เป็นไปตามเป้าหมาย"]] },
        ...lines.slice(at("ขอรับรองว่า")),
      ],
    ],
    ["with a numbered list of objectives", [...lines.slice(0, at("1. เพื่อ")), { items: ["เพื่อให้ทุกคนเดินได้อย่างปลอดภัย"] }, ...lines.slice(at("1.5 "))]],
  ])("%s gives the data of the text file", async (_name, blocks) => {
    expect(dataOf(await textOf(blocks))).toEqual(ordinaryData);
  });

  it("gives every item of a numbered list as an objective", async () => {
    const blocks = [...lines.slice(0, at("1. เพื่อ")), { items: ["เพื่อปลอดภัย", "เพื่อทุกคน"] }, ...lines.slice(at("1.5 "))];
    expect(dataOf(await textOf(blocks)).forms[0]?.project.objectives).toEqual(["เพื่อปลอดภัย", "เพื่อทุกคน"]);
  });

  it("leaves out deleted words and pictures, and keeps words that runs split", async () => {
    const body = `<w:p><w:r><w:t>โครง</w:t></w:r><w:r><w:t>การ</w:t></w:r><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId2"/></w:drawing></w:r></w:p>`;
    const bytes = aDocx([], { "word/document.xml": documentXml(body), "word/media/image1.png": new Uint8Array([1, 2, 3]) });
    expect(await docxText(bytes, "form.docx")).toBe("โครงการ");
  });

  it("keeps letters that HTML would take for its own", async () => {
    expect(await textOf(["ก <ข> & \"ค\" &amp; ง"])).toBe("ก <ข> & \"ค\" &amp; ง");
  });
});
