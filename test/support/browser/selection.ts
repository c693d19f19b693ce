import type { Frame } from "playwright-core";

/** The address of what Excel has selected, asked by the add-in. Example: `เริ่มต้น!B4`. */
export async function selectedAddress(addIn: Frame): Promise<string> {
  return await addIn.evaluate(async () => {
    const excel = (globalThis as unknown as { Excel: typeof Excel }).Excel;
    return await excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  });
}
