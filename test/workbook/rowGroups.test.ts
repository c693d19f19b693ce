import { groupsOf } from "../../src/workbook/rowGroups";

it.each<[string, readonly (number | undefined)[], readonly string[]]>([
  ["no groups", [undefined, undefined], []],
  ["one", [undefined, 1, 1], ["2-3"]],
  ["one within another", [undefined, 1, 2, 2, 1], ["2-5", "3-4"]],
  ["two beside each other", [1, undefined, 1], ["1-1", "3-3"]],
])("finds %s", (_name, outlines, expected) => {
  const rows = outlines.map((outline) => ({ height: 20, cells: [], ...(outline === undefined ? {} : { outline }) }));
  expect(groupsOf(rows).map(({ first, last }) => `${first}-${last}`)).toEqual(expected);
});
