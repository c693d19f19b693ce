import { renderLayouts } from "../../../../src/hosts/exceljs/renderLayouts";
import { replaceFont } from "../../../../src/hosts/exceljs/package/replaceFont";
import { openPackage, type ZipPackage } from "../../../../src/hosts/exceljs/package/zip";
import { aLayout, aPage } from "../../../support/builders/blueprints";

const page = aPage({ header: '&L&"TH Sarabun New,Bold"&14ก้าวหน้า&Rพิมพ์ด้วย TH Sarabun New', footer: '&C&"TH Sarabun New,Regular"หน้า &P / &N' });
const align = { horizontal: "left", vertical: "top", wrap: true } as const;
const body = { font: { name: "TH Sarabun New", size: 16, bold: true }, align };
const other = { font: { name: "Tahoma", size: 16 }, align };
const cells = [
  { column: 1, span: 1, value: "TH Sarabun New", style: "body" },
  { column: 2, span: 1, value: "อื่น", style: "other" },
];

let before: ZipPackage;
let after: ZipPackage;
beforeAll(async () => {
  const bytes = await renderLayouts([aLayout({ page, styles: { body, other }, rows: [{ height: 24, cells }] })], { time: null });
  before = openPackage(bytes, { file: "a.xlsx" });
  after = openPackage(replaceFont(bytes, "a.xlsx", { from: "TH Sarabun New", to: "Laksaman", scale: 0.65 }), { file: "a.xlsx" });
});

it("changes name and size of the font in styles, and nothing else there", () => {
  const styles = before.text("xl/styles.xml");
  const changed = styles.replace(/<sz val="16"\/>((?:<color[^>]*>)?)<name val="TH Sarabun New"\/>/, '<sz val="10.4"/>$1<name val="Laksaman"/>');
  expect(changed).not.toBe(styles);
  expect(after.text("xl/styles.xml")).toBe(changed);
  expect(after.text("xl/styles.xml")).toContain('<name val="Tahoma"/>');
});

it("changes the codes of headers and footers, and no text in them", () => {
  const codes = /<headerFooter.*<\/headerFooter>/s.exec(after.text("xl/worksheets/sheet1.xml"))?.[0] ?? "";
  expect(codes).toContain("&amp;L&amp;&quot;Laksaman,Bold&quot;&amp;9ก้าวหน้า");
  expect(codes).toContain("&amp;C&amp;&quot;Laksaman,Regular&quot;หน้า &amp;P / &amp;N");
  expect(codes).toContain("พิมพ์ด้วย TH Sarabun New");
});

it("leaves every other part as it is", () => {
  expect(after.names).toEqual(before.names);
  const touched = ["xl/styles.xml", "xl/worksheets/sheet1.xml"];
  for (const name of before.names.filter((each) => !touched.includes(each))) expect([name, after.text(name)]).toEqual([name, before.text(name)]);
  expect(after.text("xl/sharedStrings.xml")).toContain("TH Sarabun New");
});
