import { PAGE, PAGES, footerCodes, plainFooter } from "../../../src/report/page/headerFooter";

const font = { name: "TH Sarabun New", size: 12 };

it.each([
  ["plain text", "ข้อมูล ณ วันที่ 20 มิถุนายน 2566", "ข้อมูล ณ วันที่ 20 มิถุนายน 2566"],
  ["an ampersand, which begins a code", "R&D.xlsx", "R&&D.xlsx"],
  ["a digit, which would join the font's size", "2566.xlsx", " 2566.xlsx"],
  ["control characters", "ก\nข\t", "ก ข"],
])("plainFooter: %s", (_what, text, code) => {
  expect(plainFooter(text)).toBe(code);
});

describe("footerCodes", () => {
  it("names the font in every part", () => {
    expect(footerCodes({ left: "ซ้าย", center: "กลาง", right: `หน้า ${PAGE} / ${PAGES}` }, font)).toBe(
      `&L&"TH Sarabun New,Regular"&12ซ้าย&C&"TH Sarabun New,Regular"&12กลาง&R&"TH Sarabun New,Regular"&12หน้า &P / &N`,
    );
  });

  it("leaves out what is empty", () => {
    expect(footerCodes({ left: "", center: "", right: "ขวา" }, font)).toBe(`&R&"TH Sarabun New,Regular"&12ขวา`);
  });

  it.each([
    ["long", "ก".repeat(300)],
    ["long and full of ampersands", "&&".repeat(150)],
  ])("cuts a middle part that is %s to Excel's 255 characters", (_what, center) => {
    const codes = footerCodes({ left: "ซ้าย", center, right: "ขวา" }, font);
    expect(codes.length).toBeLessThanOrEqual(255);
    expect(codes.length).toBeGreaterThan(250);
    expect(codes).toMatch(/…&R/);
    expect((/&C&"[^"]*"&12(.*)…/.exec(codes)?.[1] ?? "").replaceAll("&&", "")).not.toContain("&");
  });

  it("drops the middle part where there is no room at all", () => {
    const codes = footerCodes({ left: "ก".repeat(210), center: "กลาง", right: "" }, font);
    expect(codes).not.toContain("&C");
  });
});
