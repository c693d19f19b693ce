import { createExcel } from "../../../../src/workbench/excel/emulatedExcel";

interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
}

/** Requests that the library would not send, or sends only for what is not emulated, written by hand. */
async function answerTo(actions: readonly object[], paths: Readonly<Record<number, object>> = {}): Promise<Answer> {
  const numbered = actions.map((action, index) => ({ Id: index + 1, Name: "", ...action }));
  const all = {
    1: { ObjectPathType: 1, Name: "" },
    2: { ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
    4: { ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["B2"] } },
    ...paths,
  };
  const withIds = Object.fromEntries(Object.entries(all).map(([id, path]) => [id, { Id: Number(id), ...path }]));
  const { body } = await createExcel().connect().execute(JSON.stringify({ Actions: numbered, ObjectPaths: withIds }));
  return JSON.parse(body) as Answer;
}

const rangeWith = (name: string, argument: unknown, ids?: unknown[]): Readonly<Record<number, object>> => ({
  5: { ObjectPathType: 3, Name: name, ParentObjectPathId: 4, ArgumentInfo: { Arguments: [argument], ReferencedObjectPathIds: ids } },
});

const instantiate = (id: number): object => ({ ActionType: 1, ObjectPathId: id });
const addressOf = (id: number): object => ({ ActionType: 2, ObjectPathId: id, QueryInfo: { Select: ["address"] } });

it.each<readonly [string, readonly object[], Readonly<Record<number, object>>, string, string]>([
  ["a recursive query", [{ ActionType: 6, ObjectPathId: 3 }], {}, "NotImplemented", "type 6"],
  ["a query as JSON", [{ ActionType: 7, ObjectPathId: 3 }], {}, "NotImplemented", "type 7"],
  ["an update", [{ ActionType: 9, ObjectPathId: 3 }], {}, "NotImplemented", "type 9"],
  ["a new object by type", [instantiate(5)], { 5: { ObjectPathType: 2, Name: "Microsoft.ExcelServices.Foo" } }, "NotImplemented", "Microsoft.ExcelServices.Foo"],
  ["a kind of path that there is not", [instantiate(5)], { 5: { ObjectPathType: 8, ParentObjectPathId: 1 } }, "NotImplemented", "type 8"],
  ["a path that is not sent along", [instantiate(9)], {}, "InvalidArgument", "9"],
  ["an unknown reference", [instantiate(5)], { 5: { ObjectPathType: 6, Name: "range-99" } }, "InvalidReference", "range-99"],
  ["a property with a small letter", [instantiate(5)], { 5: { ObjectPathType: 4, Name: "worksheets", ParentObjectPathId: 1 } }, "ApiNotFound", "worksheets"],
  ["a method with a small letter", [{ ActionType: 3, Name: "activate", ObjectPathId: 3 }], {}, "ApiNotFound", "activate"],
  ["a property that there is not", [instantiate(5)], { 5: { ObjectPathType: 4, Name: "Sheets", ParentObjectPathId: 1 } }, "ApiNotFound", "sheets"],
  ["a method called as a property", [instantiate(5)], { 5: { ObjectPathType: 4, Name: "GetRange", ParentObjectPathId: 3 } }, "ApiNotFound", "getRange"],
  ["an index into what is no collection", [instantiate(5)], { 5: { ObjectPathType: 5, ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["x"] } } }, "ApiNotFound", "getItem"],
  ["setting what cannot be set", [{ ActionType: 4, Name: "Address", ObjectPathId: 4, ArgumentInfo: { Arguments: ["A1"] } }], {}, "InvalidArgument", "address"],
  ["a number where a name is needed", [{ ActionType: 4, Name: "Name", ObjectPathId: 3, ArgumentInfo: { Arguments: [5] } }], {}, "InvalidArgument", "a text is needed, 5 was given"],
  ["an object of another class", [instantiate(5)], rangeWith("GetBoundingRect", 3, [3]), "InvalidArgument", "a Worksheet was given"],
  ["an argument too many", [instantiate(5)], { 5: { ObjectPathType: 3, Name: "GetEntireRow", ParentObjectPathId: 4, ArgumentInfo: { Arguments: [1] } } }, "NotImplemented", "argument 1 of Range.getEntireRow"],
  ["properties of a scalar", [{ ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ["address/name"] } }], {}, "ApiNotFound", "Range.address"],
])("refuses %s", async (_name, actions, paths, code, detail) => {
  const { Error: error } = await answerTo(actions, paths);
  expect(error?.Code).toBe(code);
  expect(error?.Message).toContain(detail);
});

it.each([
  ["by its path id", rangeWith("GetBoundingRect", 4, [4])],
  ["within a plain object", rangeWith("GetBoundingRect", { _ObjectPathId: 4 })],
  ["as an address", rangeWith("GetBoundingRect", "B2")],
])("takes an object %s", async (_name, paths) => {
  const { Results, Error: error } = await answerTo([addressOf(5)], paths);
  expect(error).toBeUndefined();
  expect(Results[0]?.Value).toStrictEqual({ Address: "Sheet1!B2" });
});

it("answers action by action, names what was traced, and stops at the first error", async () => {
  const answer = await answerTo([instantiate(3), { ActionType: 5 }, addressOf(4), { ActionType: 3, Name: "Nothing", ObjectPathId: 3 }, instantiate(3)]);
  expect(answer).toMatchObject({
    Results: [{ ActionId: 1, Value: { Id: "{00000000-0001-0000-0000-000000000000}" } }, { ActionId: 2, Value: null }, { ActionId: 3, Value: { Address: "Sheet1!B2" } }],
    TraceIds: [2],
    Error: { ActionIndex: 3, Code: "ApiNotFound" },
  });
});

it.each(["nonsense", "[]", "{}", "{\"Actions\":[]}"])("refuses %s as a request", async (json) => {
  const { body } = await createExcel().connect().execute(json);
  expect(JSON.parse(body)).toMatchObject({ Error: { Code: "InvalidArgument" } });
});
