import { codeOf } from "../openExcel";
import type { Check } from "./check";

interface OfficeError {
  readonly code: string;
  readonly httpStatusCode: number;
  readonly debugInfo: { readonly errorLocation: string; readonly statement: string };
}

/** How a host must say what went wrong. */
export const errorChecks: Readonly<Record<string, Check>> = {
  "an error has its code, its status, its place and the statement": async ({ client }) => {
    const run = client.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    const error = await run.then(() => null, (reason: unknown) => reason as OfficeError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: "ItemNotFound", httpStatusCode: 404 });
    expect(error?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error?.debugInfo.statement).toContain("getItem(");
  },
  "what came before the error is read, and what was written stays": async ({ client, excel }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      sheet.getRange("D1").values = [["before"]];
      context.workbook.worksheets.getItem("Nowhere").load("name");
      sheet.getRange("D2").values = [["after"]];
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
      expect(sheet.name).toBe("Sheet1");
    });
    expect([0, 1].map((row) => excel.book.sheets[0]!.rows[row]?.values[3] ?? null)).toStrictEqual(["before", null]);
  },
  "a name that the class does not have is the host's error": async ({ client }) => {
    expect(await codeOf(client.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").load("nmae" as never);
      return context.sync();
    }))).toBe("ApiNotFound");
  },
  "reading before loading, and before the answer, is the client's error": async ({ client }) => {
    await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
      const count = context.workbook.worksheets.getCount();
      const maybe = context.workbook.worksheets.getItemOrNullObject("x");
      for (const [read, code] of [
        [() => sheet.name, "PropertyNotLoaded"], [() => count.value, "ValueNotLoaded"], [() => maybe.isNullObject, "PropertyNotLoaded"],
      ] as const) expect(read).toThrow(expect.objectContaining({ code }));
      await context.sync();
      expect([sheet.name, count.value, maybe.isNullObject]).toStrictEqual(["Sheet1", 1, true]);
    });
  },
  "a read-only property, a foreign object and a run without a promise are the client's errors": async ({ client }) => {
    const foreign = await client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      await context.sync();
      return sheet;
    });
    const codes = [
      await codeOf(client.run(async (context) => context.workbook.worksheets.getItem("Sheet1").set({ id: "x" } as never))),
      await codeOf(client.run(async (context) => void context.load(foreign, "name"))),
      await codeOf(client.run(() => undefined as never)),
    ];
    expect(codes).toStrictEqual(["InvalidArgument", "InvalidRequestContext", "RunMustReturnPromise"]);
  },
  "a cell that is being edited refuses requests": async ({ client }) => {
    client.connection.setCellEditMode(true);
    const write = (): Promise<void> => client.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [[1]];
      await context.sync();
    });
    expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
    client.connection.setCellEditMode(false);
    expect(await codeOf(write())).toBe("nothing");
  },
};
