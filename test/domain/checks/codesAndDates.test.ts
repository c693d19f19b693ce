import fc from "fast-check";
import { isBlank } from "../../../src/domain/checks/blankText";
import { agencyRoot, rootText } from "../../../src/domain/checks/context/agencyRoots";
import { hasEraError } from "../../../src/domain/checks/eraError";
import { isUnder } from "../../../src/domain/checks/planCode";
import { isProjectCode, runningDigits } from "../../../src/domain/checks/projectCodeForm";
import { dayFromEpoch } from "../../../src/domain/model/calendar/calendarDay";
import { day } from "../../support/builders/records";

const DIGITS_AND_HYPHENS = fc.string({ unit: fc.constantFrom("0", "5", "9", "-", " ", "๕"), maxLength: 16 });

describe("isProjectCode", () => {
  it("agrees with the pattern of domain.md P01", () => {
    const nearCode = fc.tuple(fc.integer({ min: 6, max: 10 }), fc.integer({ min: 1, max: 7 })).map(([left, right]) => `${"2".repeat(left)}-${"6".repeat(right)}`);
    fc.assert(fc.property(fc.oneof(DIGITS_AND_HYPHENS, nearCode), (text) => expect(isProjectCode(text)).toBe(/^\d{8}-\d{3,5}$/.test(text))));
  });

  it.each([["21000000-6549", 4], ["21000000-6549 ", 0], ["21000000", 0], ["21000000-", 0]])("counts the running digits of %j: %i", (text, digits) => {
    expect(runningDigits(text)).toBe(digits);
  });
});

describe("hasEraError", () => {
  it("holds before 1950 and from 2400 on", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }).map(dayFromEpoch), (date) => expect(hasEraError(date)).toBe(date < "1950" || date >= "2400")),
    );
  });

  it.each([["1949-12-31", true], ["1950-01-01", false], ["2399-12-31", false], ["2400-01-01", true], ["0543-01-01", true], ["3109-01-01", true]])(
    "of %s is %s",
    (date, expected) => expect(hasEraError(day(date))).toBe(expected),
  );
});

it.each([
  ["5.4.1", "5.4", true],
  ["5.4.1", "5.3", false],
  ["5.10.1", "5.1", false],
  ["5.1", "5.1", false],
  ["5.1.", "5.1", true],
  ["", "5", false],
])("%s is under %s: %s", (code, parent, expected) => expect(isUnder(code, parent)).toBe(expected));

it.each([
  ["21000000-6549", "21"],
  ["50010600-0001", "5001"],
  ["04060000", "04"],
  ["5001", "5001"],
  ["50", null],
  ["500", null],
  ["2", null],
  ["ก1000000", null],
  ["", null],
])("the root of %j is %s", (code, text) => {
  const root = agencyRoot(code);
  expect(root === null ? null : rootText(root)).toBe(text);
});

it.each([[null, true], ["", true], [" \t\n\u00a0\u200b", true], [" ก ", false], ["0", false]])("isBlank(%j) is %s", (text, expected) => {
  expect(isBlank(text)).toBe(expected);
});
