import { headerFooterParts, withFont } from "../../src/workbook/headerFooter";

describe("the font of headers and footers", () => {
  it.each([
    ["one section", "&Cหน้า &P/&N", '&C&"TH Sarabun New,Regular"หน้า &P/&N'],
    ["three sections", "&Lก&Cข&Rค", '&L&"TH Sarabun New,Regular"ก&C&"TH Sarabun New,Regular"ข&R&"TH Sarabun New,Regular"ค'],
    ["text without a section, which Excel centres", "หน้า &P", '&"TH Sarabun New,Regular"หน้า &P'],
    ["a section that names its font", '&L&"TH Sarabun New,Bold"&16ก&Rข', '&L&"TH Sarabun New,Bold"&16ก&R&"TH Sarabun New,Regular"ข'],
    ["an ampersand before a letter that is no code", "&CR&&D &&Cost &&&Rข", '&C&"TH Sarabun New,Regular"R&&D &&Cost &&&R&"TH Sarabun New,Regular"ข'],
    ["nothing", "", ""],
  ])("%s", (_name, codes, expected) => {
    expect(withFont(codes, "TH Sarabun New")).toBe(expected);
  });

  it("leaves codes alone when no font is known, or when it would not fit", () => {
    expect(withFont("&Cก", null)).toBe("&Cก");
    expect(withFont(`&C${"ก".repeat(240)}`, "TH Sarabun New")).toBe(`&C${"ก".repeat(240)}`);
  });

  it("refuses what Excel would cut", () => {
    expect(() => withFont("ก".repeat(256), "TH Sarabun New")).toThrow("255");
  });
});

it.each([
  ["&LKaona&Cหน้า &P จาก &N&R&F", { left: "Kaona", center: "หน้า &P จาก &N", right: "&F" }],
  ["หน้า &P", { left: "", center: "หน้า &P", right: "" }],
  ['&L&"Sarabun,Bold"&16 ก && ข', { left: '&"Sarabun,Bold"&16 ก && ข', center: "", right: "" }],
  ["", { left: "", center: "", right: "" }],
])("parts %s by place", (codes, parts) => expect(headerFooterParts(codes)).toEqual(parts));
