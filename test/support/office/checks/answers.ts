import type { Check } from "./check";

const addressAndValues = { address: "Sheet1!A1:B3", values: [["code", "qty"], ["P1", 5], ["P2", 7]] };

/** What a host must answer so that the library shows it. */
export const answerChecks: Readonly<Record<string, Check>> = {
  "values and address that were asked for are there": async ({ client }) => {
    await client.run(async (context) => {
      const range = context.workbook.tables.getItem("Items").getRange().load("address, values");
      await context.sync();
      expect({ address: range.address, values: range.values }).toStrictEqual(addressAndValues);
    });
  },
  "what was written last is read": async ({ client }) => {
    await client.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
      const read: unknown[] = [];
      for (const value of [1, 2, 3]) {
        cell.values = [[value]];
        cell.load("values");
        await context.sync();
        read.push(cell.values[0]![0]);
      }
      expect(read).toStrictEqual([1, 2, 3]);
    });
  },
  "load() without names gives every scalar": async ({ client }) => {
    await client.run(async (context) => {
      const table = context.workbook.tables.getItem("Items").load();
      await context.sync();
      expect([table.name, table.showHeaders, table.showTotals]).toStrictEqual(["Items", true, false]);
    });
  },
  "load takes an object of names": async ({ client }) => {
    await client.run(async (context) => {
      const range = context.workbook.tables.getItem("Items").getRange().load({ address: true, worksheet: { name: true } });
      await context.sync();
      expect([range.address, range.worksheet.name]).toStrictEqual(["Sheet1!A1:B3", "Sheet1"]);
    });
  },
  "collections bring their items, nested ones too": async ({ client }) => {
    await client.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name, items/tables/items/name, items/tables/items/columns/items/name");
      await context.sync();
      const names = sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => [table.name, table.columns.items.map(({ name }) => name)])]);
      expect(names).toStrictEqual([["Sheet1", [["Items", ["code", "qty"]]]]]);
    });
  },
  "$top, $skip, select and expand page through items": async ({ client }) => {
    await client.run(async (context) => {
      for (const name of ["Two", "Three"]) context.workbook.worksheets.add(name);
      const second = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true } as never);
      await context.sync();
      expect(second.items.map(({ name }) => name)).toStrictEqual(["Two"]);
      const first = context.workbook.worksheets.load({ select: "name", expand: "tables", top: 1 } as never);
      await context.sync();
      expect(first.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)])).toStrictEqual([["Sheet1", ["Items"]]]);
    });
  },
  "a count comes with a collection and from getCount": async ({ client }) => {
    await client.run(async (context) => {
      const tables = context.workbook.tables.load("count");
      const count = context.workbook.tables.getCount();
      const rows = context.workbook.tables.getItem("Items").rows.load("count");
      await context.sync();
      expect([tables.count, count.value, rows.count]).toStrictEqual([1, 1, 2]);
    });
  },
  "rows of a table are found again by their place": async ({ client }) => {
    await client.run(async (context) => {
      const rows = context.workbook.tables.getItem("Items").rows.load("items/values");
      await context.sync();
      expect(rows.items.map(({ values }) => values)).toStrictEqual([[["P1", 5]], [["P2", 7]]]);
      rows.items[1]!.values = [["P9", 9]];
      const range = context.workbook.tables.getItem("Items").getDataBodyRange().load("values");
      await context.sync();
      expect(range.values).toStrictEqual([["P1", 5], ["P9", 9]]);
    });
  },
  "a missing item is a null object, and so is what hangs on it": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const cell = sheet.getRange("A1");
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      await context.sync();
      expect([sheet.isNullObject, cell.isNullObject, there.isNullObject]).toStrictEqual([true, true, false]);
    });
  },
  "a null object may be used in later requests": async ({ client, excel }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      await context.sync();
      sheet.delete();
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      expect(cell.isNullObject).toBe(true);
    });
    expect(excel.book.sheets).toHaveLength(1);
  },
};
