import { fourPartVersion } from "../../src/addin/addInVersion";

describe("a version in four parts", () => {
  it.each([
    ["0.1.0", "0.1.0.0"],
    ["12.34.56", "12.34.56.0"],
    ["1.4.2-beta.1", "1.4.2.0"],
    ["1.4.2+build7", "1.4.2.0"],
  ])("%s → %s", (version, expected) => expect(fourPartVersion(version)).toBe(expected));

  it.each([["1.4"], ["1.4.2.0"], ["v1.4.2"], ["100000.0.0"], [""]])("refuses %j", (version) => {
    expect(() => fourPartVersion(version)).toThrow(`package.json: version "${version}" is not MAJOR.MINOR.PATCH`);
  });
});
