import type { OfficeClient } from "../officeClient";
import { eventsDelivered } from "./check";
import type { Check } from "./check";

type Handlers = OfficeExtension.EventHandlers<unknown>;

/** Adds a handler that collects what it hears of. */
async function listen(client: OfficeClient, to: (workbook: Excel.Workbook) => Handlers): Promise<{ readonly heard: Record<string, unknown>[]; stop(): Promise<void> }> {
  const heard: Record<string, unknown>[] = [];
  const result = await client.run(async (context) => {
    const handler = to(context.workbook).add((args) => {
      heard.push(args as Record<string, unknown>);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  const stop = (): Promise<void> => client.run(result.context as never, async (context: Excel.RequestContext) => {
    result.remove();
    await context.sync();
  });
  return { heard, stop };
}

const write = (client: OfficeClient, address: string, values: unknown[][]): Promise<void> => client.run(async (context) => {
  context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
  await context.sync();
});

const onSheets = (workbook: Excel.Workbook): Handlers => workbook.worksheets.onChanged as Handlers;
const onSheet = (workbook: Excel.Workbook): Handlers => workbook.worksheets.getItem("Sheet1").onChanged as Handlers;
const onTable = (workbook: Excel.Workbook): Handlers => workbook.tables.getItem("Items").onChanged as Handlers;

/** What a host must tell those who listen. */
export const eventChecks: Readonly<Record<string, Check>> = {
  "changes reach handlers of the sheet, of all sheets and of the table": async ({ client }) => {
    const listeners = await Promise.all([onSheets, onSheet, onTable].map((to) => listen(client, to)));
    await write(client, "B2", [[6]]);
    await eventsDelivered();
    for (const { heard } of listeners) {
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        changeType: "RangeEdited", source: "Local", address: "B2",
        details: { valueBefore: 5, valueAfter: 6, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      });
    }
    for (const { stop } of listeners) await stop();
    expect(client.connection.openRegistrations()).toBe(0);
  },
  "a change outside the table does not reach the table's handler": async ({ client }) => {
    const { heard, stop } = await listen(client, onTable);
    await write(client, "D9", [[6]]);
    await eventsDelivered();
    await stop();
    expect(heard).toStrictEqual([]);
  },
  "details come with a change of one cell only": async ({ client }) => {
    const { heard, stop } = await listen(client, onSheets);
    await write(client, "B2:B3", [[1], [2]]);
    await eventsDelivered();
    await stop();
    expect(heard.map(({ address, details }) => [address, details])).toStrictEqual([["B2:B3", undefined]]);
  },
  "an event leads to its range, wherever that has gone since": async ({ client }) => {
    const { heard, stop } = await listen(client, onSheets);
    await write(client, "B2", [[6]]);
    await eventsDelivered();
    await client.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      const range = (heard[0]!["getRange"] as (context: Excel.RequestContext) => Excel.Range)(context).load("address, values");
      await context.sync();
      expect([range.address, range.values]).toStrictEqual(["Sheet1!B3", [[6]]]);
    });
    await stop();
  },
  "a handler that was removed hears nothing": async ({ client }) => {
    const { heard, stop } = await listen(client, onSheets);
    await stop();
    await write(client, "B2", [[6]]);
    await eventsDelivered();
    expect(heard).toStrictEqual([]);
    expect(client.connection.openRegistrations()).toBe(0);
  },
  "a handler does not hear of what happened before it was added": async ({ client }) => {
    client.connection.user.type("B2", "1");
    const { heard, stop } = await listen(client, onSheets);
    await eventsDelivered();
    await stop();
    expect(heard).toStrictEqual([]);
  },
  "a co-author's change is Remote, one's own Local, and what a person does is no add-in's doing": async ({ client, coAuthor }) => {
    const { heard, stop } = await listen(client, onSheets);
    const other = coAuthor();
    await write(client, "D1", [[1]]);
    await write(other, "D2", [[2]]);
    client.connection.user.type("Sheet1!D3", "3");
    other.connection.user.type("D4", "4");
    await eventsDelivered();
    await stop();
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toStrictEqual([
      ["D1", "Local", "ThisLocalAddin"], ["D2", "Remote", "Unknown"], ["D3", "Local", "Unknown"], ["D4", "Remote", "Unknown"],
    ]);
  },
  "rows that come and go say so": async ({ client }) => {
    const { heard, stop } = await listen(client, onSheets);
    client.connection.user.insertRows("9:9");
    client.connection.user.deleteRows("9:10");
    await eventsDelivered();
    await stop();
    expect(heard.map(({ address, changeType }) => [address, changeType])).toStrictEqual([["9:9", "RowInserted"], ["9:10", "RowDeleted"]]);
  },
  "enableEvents silences one's own handlers only": async ({ client, coAuthor }) => {
    const other = coAuthor();
    const mine = await listen(client, onSheets);
    const theirs = await listen(other, onSheets);
    const setEvents = (isOn: boolean): Promise<void> => client.run(async (context) => {
      context.runtime.enableEvents = isOn;
      await context.sync();
    });
    await setEvents(false);
    await write(client, "D1", [[1]]);
    await setEvents(true);
    await write(client, "D2", [[2]]);
    await eventsDelivered();
    await mine.stop();
    await theirs.stop();
    expect([mine.heard, theirs.heard].map((heard) => heard.map(({ address }) => address))).toStrictEqual([["D2"], ["D1", "D2"]]);
  },
  "sheets that are added, activated and deleted say so": async ({ client }) => {
    const listeners = await Promise.all([
      listen(client, (workbook) => workbook.worksheets.onAdded as Handlers),
      listen(client, (workbook) => workbook.worksheets.onActivated as Handlers),
      listen(client, (workbook) => workbook.worksheets.onDeactivated as Handlers),
      listen(client, (workbook) => workbook.worksheets.onDeleted as Handlers),
    ]);
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New");
      sheet.activate();
      sheet.delete();
      await context.sync();
    });
    await eventsDelivered();
    for (const { stop } of listeners) await stop();
    expect(listeners.map(({ heard }) => heard.map(({ type }) => type))).toStrictEqual([
      ["WorksheetAdded"], ["WorksheetActivated", "WorksheetActivated"], ["WorksheetDeactivated", "WorksheetDeactivated"], ["WorksheetDeleted"],
    ]);
  },
  "tables that are added and deleted say so": async ({ client }) => {
    const listeners = await Promise.all([
      listen(client, (workbook) => workbook.tables.onAdded as Handlers),
      listen(client, (workbook) => workbook.tables.onDeleted as Handlers),
      listen(client, (workbook) => workbook.worksheets.getItem("Sheet1").tables.onAdded as Handlers),
    ]);
    await client.run(async (context) => {
      const table = context.workbook.tables.add("Sheet1!D1:E2", true);
      table.name = "More";
      table.delete();
      await context.sync();
    });
    await eventsDelivered();
    for (const { stop } of listeners) await stop();
    expect(listeners.map(({ heard }) => heard.map(({ type, tableName }) => [type, tableName]))).toStrictEqual([
      [["TableAdded", undefined]], [["TableDeleted", "More"]], [["TableAdded", undefined]],
    ]);
  },
  "a selection is told to the one who made it": async ({ client, coAuthor }) => {
    const other = coAuthor();
    const mine = await listen(client, (workbook) => workbook.onSelectionChanged as Handlers);
    const theirs = await listen(other, (workbook) => workbook.onSelectionChanged as Handlers);
    const sheets = await listen(client, (workbook) => workbook.worksheets.onSelectionChanged as Handlers);
    client.connection.user.select("B2:B3");
    await eventsDelivered();
    const selected = await client.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
    for (const { stop } of [mine, theirs, sheets]) await stop();
    expect([mine.heard.length, theirs.heard.length, sheets.heard[0]?.["address"], selected]).toStrictEqual([1, 0, "B2:B3", "Sheet1!B2:B3"]);
  },
};
