import { consoleComplaints, expectConsole } from "./consoleGuard";

const warned = { method: "warn", text: "LibreOffice was not found" } as const;

describe("consoleComplaints", () => {
  it.each([
    ["nothing printed, nothing declared", [], [], []],
    ["a declared line", [warned], [{ method: "warn", pattern: /not found/ }], []],
    ["an undeclared line", [warned], [], ["unexpected console.warn: LibreOffice was not found"]],
    [
      "one declaration covers one line only",
      [warned, warned],
      [{ method: "warn", pattern: /not found/ }],
      ["unexpected console.warn: LibreOffice was not found"],
    ],
    [
      "another method does not count",
      [warned],
      [{ method: "error", pattern: /not found/ }],
      ["unexpected console.warn: LibreOffice was not found", "console.error was expected to print /not found/"],
    ],
    ["a declared line that never comes", [], [{ method: "log", pattern: /done/ }], ["console.log was expected to print /done/"]],
  ] as const)("%s", (_name, seen, expected, complaints) => {
    expect(consoleComplaints(seen, expected)).toEqual(complaints);
  });
});

describe("a guarded test", () => {
  it("may print what it declared", () => {
    expectConsole("warn", /^budget 42$/);
    console.warn("budget", 42);
    expect(true).toBe(true);
  });
});
