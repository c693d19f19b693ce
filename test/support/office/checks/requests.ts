import type { Check } from "./check";

/** What a host must make of the parts of a request. */
export const requestChecks: Readonly<Record<string, Check>> = {
  "an object path is walked once, however many actions name it": async ({ client, excel }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Once");
      sheet.getRange("A1").values = [[1]];
      sheet.load("name");
      await context.sync();
    });
    expect(excel.book.sheets.map(({ name }) => name)).toStrictEqual(["Sheet1", "Once"]);
  },
  "getItem takes names and ids": async ({ client }) => {
    await client.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("sheet1").load("id");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load("name");
      await context.sync();
      expect(byId.name).toBe("Sheet1");
    });
  },
  "a new sheet is found again by its id after it was renamed": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Before");
      await context.sync();
      sheet.name = "After";
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("After");
    });
  },
  "a new table is found again by its id": async ({ client }) => {
    await client.run(async (context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("D1:E2", true);
      await context.sync();
      table.name = "More";
      table.columns.load("items/name");
      await context.sync();
      table.columns.items[0]!.name = "first";
      await context.sync();
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toStrictEqual([["first", "Column2"]]);
    });
  },
  "objects arrive as arguments": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const both = sheet.getRange("A1").getBoundingRect(sheet.getRange("B2")).load("address");
      sheet.getRange("D1").copyFrom(sheet.getRange("A2:B2"), "Values");
      const copied = sheet.getRange("D1:E1").load("values");
      await context.sync();
      expect([both.address, copied.values]).toStrictEqual(["Sheet1!A1:B2", [["P1", 5]]]);
    });
  },
  "one value fills a range, undefined and null leave cells alone": async ({ client }) => {
    await client.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("D1:E2");
      range.values = 7 as never;
      range.values = [[undefined, 1], [null, 2]];
      range.load("values");
      await context.sync();
      expect(range.values).toStrictEqual([[7, 1], [7, 2]]);
    });
  },
  "a date in a cell is its ISO text, a date in a setting stays a date": async ({ client }) => {
    const day = new Date(Date.UTC(2025, 9, 1));
    await client.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
      cell.values = [[day]];
      cell.load("values");
      context.workbook.settings.add("when", day);
      await context.sync();
      const setting = context.workbook.settings.getItem("when").load("value");
      await context.sync();
      expect(cell.values).toStrictEqual([["2025-10-01T00:00:00.000Z"]]);
      expect(new Date(setting.value as string).getTime()).toBe(day.getTime());
    });
  },
  "set() sets each property": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.set({ name: "Named", tabColor: "#FF0000" });
      sheet.load("name, tabColor");
      await context.sync();
      expect([sheet.name, sheet.tabColor]).toStrictEqual(["Named", "#FF0000"]);
    });
  },
  "runs that do not wait for each other are worked off one after the other": async ({ client }) => {
    const add = (name: string): Promise<number> => client.run(async (context) => {
      context.workbook.worksheets.add(name);
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value;
    });
    expect(await Promise.all([add("One"), add("Two"), add("Three")])).toStrictEqual([2, 3, 4]);
  },
};
