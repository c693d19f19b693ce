import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { codeOf, onSheet, openExcelWith } from "../../../support/office/openExcel";

describe("the page", () => {
  it("is read as it was set, and a file keeps it", async () => {
    const { client, excel } = await openExcelWith();
    const set = {
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: null },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
      printOrder: "OverThenDown",
      firstPageNumber: 3,
      topMargin: 36,
      bottomMargin: 37,
      leftMargin: 38,
      rightMargin: 39,
      headerMargin: 10,
      footerMargin: 11,
    } as const;
    const { zoom, ...plain } = set;
    const page = await onSheet(client, (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set(plain as Excel.Interfaces.PageLayoutUpdateData);
      pageLayout.zoom = { horizontalFitToPages: 1 };
      return pageLayout.load();
    });
    expect(page.toJSON()).toMatchObject({ ...plain, zoom });
    expect(openBook(excel.save()).sheets[0]?.page).toEqual(excel.book.sheets[0]?.page);
  });

  it("margins in inches and centimetres", async () => {
    const { client } = await openExcelWith();
    const page = await onSheet(client, (sheet) => {
      sheet.pageLayout.setPrintMargins("Inches", { top: 0.5, left: 1 });
      sheet.pageLayout.setPrintMargins("Centimeters", { bottom: 2.54 });
      return sheet.pageLayout.load("topMargin,leftMargin,bottomMargin,rightMargin");
    });
    expect([page.topMargin, page.leftMargin, page.bottomMargin, page.rightMargin]).toEqual([36, 72, 72, 50.4]);
  });

  it("what is printed, and what repeats", async () => {
    const { client, excel } = await openExcelWith();
    const [area, rows, columns] = await onSheet(client, (sheet) => {
      sheet.pageLayout.setPrintArea("A1:C9,E1:F9");
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
      return [sheet.pageLayout.getPrintArea().load("address"), sheet.pageLayout.getPrintTitleRows().load("address"), sheet.pageLayout.getPrintTitleColumns().load("address")] as const;
    });
    expect([area.address, rows.address, columns.address]).toEqual(["Sheet1!A1:C9,Sheet1!E1:F9", "Sheet1!1:3", "Sheet1!A:B"]);
    expect(openBook(excel.save()).sheets[0]?.page).toEqual(excel.book.sheets[0]?.page);
  });

  it("nothing of the kind is a null object", async () => {
    const { client } = await openExcelWith();
    const [area, rows] = await onSheet(client, (sheet) => [sheet.pageLayout.getPrintAreaOrNullObject().load("address"), sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address")] as const);
    expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
    expect(await codeOf(onSheet(client, (sheet) => sheet.pageLayout.getPrintArea().load("address")))).toBe("ItemNotFound");
  });

  it("headers and footers", async () => {
    const { client, excel } = await openExcelWith();
    const texts = await onSheet(client, (sheet) => {
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.centerFooter = '&"TH Sarabun New,Regular"&16หน้า &P/&N';
      defaultForAllPages.leftHeader = "ก";
      return defaultForAllPages.load();
    });
    expect([texts.leftHeader, texts.centerFooter, texts.rightFooter]).toEqual(["ก", '&"TH Sarabun New,Regular"&16หน้า &P/&N', ""]);
    expect(openBook(excel.save()).sheets[0]?.page).toEqual(excel.book.sheets[0]?.page);
  });

  it("page breaks", async () => {
    const { client, excel } = await openExcelWith();
    const [count, after] = await onSheet(client, (sheet) => {
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add(sheet.getRange("B5:C6"));
      sheet.verticalPageBreaks.add("D1");
      sheet.horizontalPageBreaks.add("A20").delete();
      return [sheet.horizontalPageBreaks.getCount(), sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address")] as const;
    });
    expect([count.value, after.address]).toEqual([2, "Sheet1!A5"]);
    expect(excel.book.sheets[0]?.page).toMatchObject({ rowBreaks: [4, 8], columnBreaks: [3] });
    await onSheet(client, (sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(excel.book.sheets[0]?.page.rowBreaks).toEqual([]);
  });

  const refused: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
    ["a paper that is none", "InvalidArgument", (sheet) => void (sheet.pageLayout.paperSize = "A0" as never)],
    ["a scale of 5", "InvalidArgument", (sheet) => void (sheet.pageLayout.zoom = { scale: 5 })],
    ["a scale and pages", "InvalidArgument", (sheet) => void (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 })],
    ["a margin below 0", "InvalidArgument", (sheet) => void (sheet.pageLayout.topMargin = -1)],
    ["titles that are no whole rows", "InvalidArgument", (sheet) => sheet.pageLayout.setPrintTitleRows("A1:B1")],
    ["a break before the first row", "InvalidArgument", (sheet) => void sheet.horizontalPageBreaks.add("A1")],
    ["a section within a section", "InvalidArgument", (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "&Ra")],
    ["headers of 256 letters", "InvalidArgument", (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "ก".repeat(254))],
    ["headers for odd pages", "NotImplemented", (sheet) => void (sheet.pageLayout.headersFooters.state = "OddAndEven")],
  ];

  it.each(refused)("%s is %s", async (_name, code, act) => {
    const { client } = await openExcelWith();
    expect(await codeOf(onSheet(client, act))).toBe(code);
  });
});

describe("protection", () => {
  it("says what is allowed, and is told to others", async () => {
    const { client, excel } = await openExcelWith();
    const protection = await onSheet(client, (sheet) => {
      sheet.protection.protect({ allowFormatRows: true, selectionMode: "Unlocked" });
      return sheet.protection.load("protected,options");
    });
    expect(protection.protected).toBe(true);
    expect(protection.options).toMatchObject({ allowFormatRows: true, allowFormatCells: false, selectionMode: "Unlocked" });
    expect(openBook(excel.save()).sheets[0]?.protection).toEqual(excel.book.sheets[0]?.protection);
  });

  const guarded: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
    ["a value", "AccessDenied", (sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["a look", "AccessDenied", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    ["a border", "AccessDenied", (sheet) => void (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["cell properties", "AccessDenied", (sheet) => void sheet.getRange("A1").setCellProperties([[{ format: { wrapText: true } }]])],
    ["a width", "AccessDenied", (sheet) => void (sheet.getRange("A1").format.columnWidth = 10)],
    ["a height, which is allowed", "nothing", (sheet) => void (sheet.getRange("A1").format.rowHeight = 10)],
    ["a validation", "AccessDenied", (sheet) => sheet.getRange("A1").dataValidation.clear()],
    ["a conditional format", "AccessDenied", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
    ["the page", "AccessDenied", (sheet) => void (sheet.pageLayout.orientation = "Landscape")],
    ["a page break", "AccessDenied", (sheet) => void sheet.horizontalPageBreaks.add("A5")],
    ["a chart", "AccessDenied", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
    ["protection once more", "InvalidOperation", (sheet) => sheet.protection.protect()],
  ];

  it.each(guarded)("%s on a protected sheet is %s", async (_name, code, act) => {
    const { client } = await openExcelWith();
    await onSheet(client, (sheet) => sheet.protection.protect({ allowFormatRows: true }));
    expect(await codeOf(onSheet(client, act))).toBe(code);
  });

  it("a password must be given again, from a file too", async () => {
    const { client, excel } = await openExcelWith();
    await onSheet(client, (sheet) => sheet.protection.protect(undefined, "kaona"));
    expect(await codeOf(onSheet(client, (sheet) => sheet.protection.unprotect("other")))).toBe("AccessDenied");
    const again = await openExcelWith();
    again.excel.book.sheets[0]!.protection = openBook(excel.save()).sheets[0]!.protection;
    expect(await codeOf(onSheet(again.client, (sheet) => sheet.protection.unprotect()))).toBe("AccessDenied");
    expect(await codeOf(onSheet(again.client, (sheet) => sheet.protection.unprotect("kaona")))).toBe("nothing");
    expect(await codeOf(onSheet(client, (sheet) => sheet.protection.unprotect("kaona")))).toBe("nothing");
    expect(excel.book.sheets[0]?.protection.isProtected).toBe(false);
  });

  it("an option that Office.js does not have is InvalidArgument", async () => {
    const { client } = await openExcelWith();
    expect(await codeOf(onSheet(client, (sheet) => sheet.protection.protect({ allowEverything: true } as never)))).toBe("InvalidArgument");
  });
});
