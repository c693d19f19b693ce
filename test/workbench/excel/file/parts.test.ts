import { joinHeader, splitHeader } from "../../../../src/workbench/excel/file/page/headerFooter";
import { shownFormula, storedFormula } from "../../../../src/workbench/excel/file/formula/newerFunctions";
import { passwordHash } from "../../../../src/workbench/excel/file/sheet/passwordHash";
import { pointsOfWidth, widthOfPoints } from "../../../../src/workbench/excel/file/sheet/units";

describe("headers and footers", () => {
  it.each([
    ["&Lก&C&P/&N&Rข", { left: "ก", center: "&P/&N", right: "ข" }],
    ["หน้า &P", { left: "", center: "หน้า &P", right: "" }],
    ['&C&"TH Sarabun New,Regular"&16หน้า && &P', { left: "", center: '&"TH Sarabun New,Regular"&16หน้า && &P', right: "" }],
    ["&l&A&r&D", { left: "&A", center: "", right: "&D" }],
    ["a && &L&&Lb", { left: "&&Lb", center: "a && ", right: "" }],
  ])("%s", (text, texts) => expect(splitHeader(text)).toEqual(texts));

  it("are joined again", () => expect(joinHeader({ left: "ก", center: "", right: "&D" })).toBe("&Lก&R&D"));
});

describe("newer functions have a prefix in the file", () => {
  it.each([
    ["MAXIFS(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)"],
    ["IF(A1,ifs(A1,2),CONCAT(B1))", "IF(A1,_xlfn.ifs(A1,2),_xlfn.CONCAT(B1))"],
    ["SORT(FILTER(A:A,B:B))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))"],
    ["STDEV.S(A:A)+STDEV(A:A)", "_xlfn.STDEV.S(A:A)+STDEV(A:A)"],
    [`"MAXIFS("&T[[#This Row],[DAYS(x]]&'DAYS('!A1`, `"MAXIFS("&T[[#This Row],[DAYS(x]]&'DAYS('!A1`],
    ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ])("%s", (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored);
    expect(shownFormula(stored)).toBe(shown);
  });
});

describe("widths", () => {
  it.each([
    [9.140625, 48],
    [20, 105],
    [0.5, 2.25],
    [0, 0],
  ])("%d characters are %d points", (characters, points) => expect(pointsOfWidth(characters)).toBe(points));

  it("every whole pixel comes back", () => {
    for (let pixels = 0; pixels <= 1790; pixels++) expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });
});

it("the hash of a password is the one that other programs write", () => expect(passwordHash("password")).toBe("83AF"));
