/** The reader of the pane against that of the command line: the same tables of the same file, and every faulty file refused for the same reason. */
import { createWorkbookFile } from "../../src/hosts/exceljs/createWorkbookFile";
import { readWorkbookPackage } from "../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { readWorkbookFile } from "../../src/ooxml/readWorkbookFile";
import { NAMED_CELLS } from "../../src/schema/workbookSchema";
import { WorkbookError } from "../../src/workbook/workbookError";
import { type WorkbookFault, faultyWorkbooks } from "../support/builders/faultyWorkbooks";
import { sampleWorkbook } from "../support/builders/sampleWorkbook";
import { workflowSample } from "../support/builders/workflowSample";

const problemOf = async (read: () => unknown): Promise<string> => {
  try {
    await read();
    return "none";
  } catch (error) {
    return error instanceof WorkbookError ? error.problem : String(error);
  }
};

it("reads what the command line reads", async () => {
  const bytes = await createWorkbookFile(sampleWorkbook(workflowSample()), { time: null });
  const options = { namedCells: NAMED_CELLS };
  const snapshot = await readWorkbookFile(bytes, "a.xlsx", options);
  expect(snapshot).toEqual(readWorkbookPackage(bytes, "a.xlsx", options));
  expect([snapshot.tables.length > 10, Object.keys(snapshot.namedCells)]).toEqual([true, NAMED_CELLS]);
});

it.each(Object.keys(faultyWorkbooks) as WorkbookFault[])("refuses as the command line does: %s", async (fault) => {
  const bytes = faultyWorkbooks[fault]();
  const expected = await problemOf(() => readWorkbookPackage(bytes, "a.xlsx"));
  expect(await problemOf(() => readWorkbookFile(bytes, "a.xlsx"))).toBe(expected);
  expect(expected).not.toBe("none");
});
