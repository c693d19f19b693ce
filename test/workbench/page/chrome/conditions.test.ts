import { conditionsSearch, readConditions } from "../../../../src/workbench/page/chrome/conditions";

it.each([
  ["", ""],
  ["?lang=en", "?lang=en"],
  ["?dark&typing", "?dark&typing"],
  ["?latency=150&readonly", "?latency=150&readonly"],
  ["?latency=7", ""],
  ["?other=1", "?other=1"],
])("conditions in %s are kept as %s", (search, expected) => {
  expect(conditionsSearch(readConditions(search, false), search)).toBe(expected);
});

it("a dark system is a dark page", () => {
  expect([readConditions("", true).isDark, readConditions("", false).isDark]).toEqual([true, false]);
});
