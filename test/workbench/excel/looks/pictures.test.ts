import { qrPicture } from "../../../../src/report/picture/qrPicture";
import { openBook } from "../../../../src/workbench/excel/file/openBook";
import { codeOf, onSheet, openExcelWith } from "../../../support/office/openExcel";

const png = qrPicture("KAONA");
const base64 = Buffer.from(png).toString("base64");

it("a picture is put on a sheet, read back, and kept by a file", async () => {
  const { client, excel } = await openExcelWith({ "A1:B1": [["รายงาน", 1]] });
  const shape = await onSheet(client, (sheet) => {
    const made = sheet.shapes.addImage(base64);
    made.name = "รหัส";
    made.altTextTitle = "รหัสตรวจสอบ";
    made.altTextDescription = 'KAONA "1" & <2>';
    made.left = 100.5;
    made.top = 33;
    made.lockAspectRatio = false;
    made.width = 70;
    made.height = 35;
    made.placement = "Absolute";
    sheet.shapes.addImage(base64).placement = "TwoCell";
    sheet.shapes.addImage(base64);
    return sheet.shapes.getItem("รหัส").load("name,type,left,top,width,height,altTextTitle,altTextDescription,lockAspectRatio,placement,zOrderPosition,image/format");
  });
  expect([shape.name, shape.type, shape.left, shape.top, shape.width, shape.height, shape.lockAspectRatio, shape.placement, shape.zOrderPosition, shape.image.format]).toEqual([
    "รหัส", "Image", 100.5, 33, 70, 35, false, "Absolute", 0, "PNG",
  ]);
  expect([shape.altTextTitle, shape.altTextDescription]).toEqual(["รหัสตรวจสอบ", 'KAONA "1" & <2>']);
  const [sheet] = openBook(excel.save()).sheets;
  expect(sheet?.pictures).toEqual(excel.book.sheets[0]?.pictures);
  expect(sheet?.pictures.map(({ png: kept }) => Buffer.from(kept).equals(png))).toEqual([true, true, true]);
});

it("a picture is as large as its pixels at 96 to an inch, and its proportions stay while they are locked", async () => {
  const { client } = await openExcelWith({});
  const sizes = await onSheet(client, (sheet) => {
    sheet.shapes.addImage(base64);
    const made = sheet.shapes.addImage(base64);
    made.width = 30;
    return sheet.shapes.load("items/name,items/width,items/height");
  });
  const pixels = Buffer.from(png).readUInt32BE(16);
  expect(sizes.items.map(({ name, width, height }) => [name, width, height])).toEqual([["Picture 1", pixels * 0.75, pixels * 0.75], ["Picture 2", 30, 30]]);
});

it("a picture goes when it is deleted", async () => {
  const { client, excel } = await openExcelWith({});
  await onSheet(client, (sheet) => {
    sheet.shapes.addImage(base64);
    sheet.shapes.addImage(base64).delete();
  });
  expect(excel.book.sheets[0]?.pictures.map(({ name }) => name)).toEqual(["Picture 1"]);
});

const add = (sheet: Excel.Worksheet): Excel.Shape => sheet.shapes.addImage(base64);
const refused: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
  ["what is no base64", "InvalidArgument", (sheet) => void sheet.shapes.addImage("รูป")],
  ["nothing at all", "InvalidArgument", (sheet) => void sheet.shapes.addImage("")],
  ["what a browser puts before base64", "InvalidArgument", (sheet) => void sheet.shapes.addImage(`data:image/png;base64,${base64}`)],
  ["bytes that are no picture", "InvalidArgument", (sheet) => void sheet.shapes.addImage(Buffer.from("not a picture").toString("base64"))],
  ["a JPEG", "NotImplemented", (sheet) => void sheet.shapes.addImage(Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString("base64"))],
  ["a text box", "NotImplemented", (sheet) => void sheet.shapes.addTextBox("ก")],
  ["a turned picture", "NotImplemented", (sheet) => void (add(sheet).rotation = 90)],
  ["a width of 0", "InvalidArgument", (sheet) => void (add(sheet).width = 0)],
  ["a place left of the sheet", "InvalidArgument", (sheet) => void (add(sheet).left = -1)],
  ["a placement that is none", "InvalidArgument", (sheet) => void (add(sheet).placement = "Anywhere" as never)],
  ["a name that is empty", "InvalidArgument", (sheet) => void (add(sheet).name = "")],
  ["a picture that is not there", "ItemNotFound", (sheet) => void sheet.shapes.getItem("x").load("name")],
  ["a picture on a protected sheet", "AccessDenied", (sheet) => {
    sheet.protection.protect({});
    add(sheet);
  }],
];

it.each(refused)("%s is %s", async (_name, code, act) => {
  const { client } = await openExcelWith({});
  expect(await codeOf(onSheet(client, act))).toBe(code);
});

it("pictures are new with ExcelApi 1.9", async () => {
  const { client } = await openExcelWith({}, { requirementSet: "1.8" });
  expect(await codeOf(onSheet(client, (sheet) => void add(sheet)))).toMatch(/ApiNotFound|ApiNotAvailable/);
});
