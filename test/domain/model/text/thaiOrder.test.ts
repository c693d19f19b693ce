import { compareThai } from "../../../../src/domain/model/text/thaiOrder";

describe("Thai order", () => {
  it.each([
    ["a leading vowel goes after its consonant", ["ไก่", "ข", "เก", "ก"], ["ก", "เก", "ไก่", "ข"]],
    ["tone marks weigh least", ["ขาว", "ข่าว", "ข้าว", "ขาด"], ["ขาด", "ขาว", "ข่าว", "ข้าว"]],
    ["numbers by value", ["เขต 10", "เขต 9", "เขต 1"], ["เขต 1", "เขต 9", "เขต 10"]],
    ["digits before letters", ["ก", "1"], ["1", "ก"]],
  ])("%s", (_what, given, expected) => {
    expect([...given].sort(compareThai)).toEqual(expected);
  });

  it("calls equal what is equal", () => {
    expect(compareThai("กรุงเทพมหานคร", "กรุงเทพมหานคร")).toBe(0);
  });
});
