import type { OfficeWorkbookHost } from "../../../src/hosts/office/officeWorkbookHost";
import type { WorkbookEdit } from "../../../src/workbook/workbookEdit";
import { columnIn } from "./workbooks";

const setCell: WorkbookEdit = { kind: "setCell", table: "Projects", row: 1, column: "ชื่อโครงการ", content: "- ใหม่" };

/** A short walk through the contract with a workbook of four projects: reads, writes, appends, undoes. */
export async function walk(host: OfficeWorkbookHost): Promise<void> {
  const before = await host.read();
  expect(columnIn(before, "Projects", "รหัสโครงการ")).toHaveLength(4);
  const { inverse } = await host.apply([setCell, { kind: "appendRows", table: "Rounds", rows: [{ รหัสโครงการ: "0812", ปีงบประมาณ: 2566 }] }]);
  const after = await host.read();
  expect(columnIn(after, "Projects", "ชื่อโครงการ")[1]).toBe("- ใหม่");
  expect(columnIn(after, "Rounds", "รหัสโครงการ").at(-1)).toBe("0812");
  await host.apply(inverse);
  expect(columnIn(await host.read(), "Projects", "ชื่อโครงการ")).toEqual(columnIn(before, "Projects", "ชื่อโครงการ"));
}
