import { codeOf } from "../openExcel";
import type { Check } from "./check";

/** Ranges that outlive a request. */
export const referenceChecks: Readonly<Record<string, Check>> = {
  "ranges are given back when the run ends": async ({ client }) => {
    const range = await client.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      expect(client.connection.openReferences()).toBe(1);
      cell.load("values");
      await context.sync();
      expect(cell.values).toStrictEqual([["code"]]);
      return cell;
    });
    expect(client.connection.openReferences()).toBe(0);
    expect(await codeOf(client.run(range, async (context) => {
      range.load("values");
      await context.sync();
    }))).toBe("InvalidObjectPath");
  },
  "a tracked range goes on, until it is untracked": async ({ client }) => {
    const range = await client.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      context.trackedObjects.add(cell);
      await context.sync();
      return cell;
    });
    expect(client.connection.openReferences()).toBe(1);
    await client.run(range, async (context) => {
      range.load("values");
      await context.sync();
      expect(range.values).toStrictEqual([["code"]]);
      range.untrack();
      await context.sync();
    });
    expect(client.connection.openReferences()).toBe(0);
  },
  "a range follows its cells": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cell = sheet.getRange("B3");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      cell.load("address, values");
      await context.sync();
      expect([cell.address, cell.values]).toStrictEqual(["Sheet1!C5", [[7]]]);
    });
  },
  "a range whose cells went is an error": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cell = sheet.getRange("D3");
      await context.sync();
      sheet.getRange("D:D").delete("Left");
      cell.load("values");
      expect(await codeOf(context.sync())).toBe("InvalidReference");
    });
  },
  "sheets and tables go on after their run": async ({ client }) => {
    const table = await client.run(async (context) => {
      const item = context.workbook.tables.getItem("Items").load("name");
      await context.sync();
      return item;
    });
    await client.run(table, async (context) => {
      table.name = "Works";
      table.load("name");
      await context.sync();
      expect(table.name).toBe("Works");
    });
  },
};
