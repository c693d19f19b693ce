import { agencyOption, asOfOption, fileNameOption, fiscalYearOption, workersOption } from "../../src/cli/options";
import { chooseLanguage, languageArgument } from "../../src/cli/languageChoice";
import { rowIdMaker } from "../../src/cli/newRowId";
import { localDay, localTime } from "../../src/cli/terminal";
import { aTerminal } from "../support/aTerminal";

describe("the language of messages", () => {
  it.each([
    ["the option wins", "en", { LANG: "th_TH.UTF-8" }, "en"],
    ["a Thai locale", undefined, { LANG: "th_TH.UTF-8" }, "th"],
    ["LC_ALL before LANG", undefined, { LC_ALL: "C", LANG: "th_TH" }, "en"],
    ["LC_MESSAGES before LANG", undefined, { LC_MESSAGES: "th", LANG: "en_US" }, "th"],
    ["an empty variable is not set", undefined, { LC_ALL: "", LANG: "th_TH" }, "th"],
    ["no locale", undefined, {}, "en"],
    ["a language that only begins like Thai", undefined, { LANG: "tha_XX" }, "en"],
  ])("%s", (_, option, environment, expected) => {
    expect(chooseLanguage(option, environment)).toBe(expected);
  });

  it.each([
    [["check", "--lang", "th"], "th"],
    [["--lang=en", "check"], "en"],
    [["check"], undefined],
    [["check", "--lang"], undefined],
  ])("is found in %j", (args, expected) => {
    expect(languageArgument(args)).toBe(expected);
  });
});

describe("options", () => {
  const terminal = aTerminal({ now: new Date(2026, 10, 23, 9, 5, 7) });

  it.each([
    [undefined, "2026-11-23"],
    ["2023-06-20", "2023-06-20"],
    ["20/06/2566", "2023-06-20"],
    ["๒๐ มิ.ย. ๒๕๖๖", "2023-06-20"],
  ])("--as-of %s is %s", (written, day) => {
    expect(asOfOption(written, terminal)).toBe(day);
  });

  it.each(["yesterday", "31/02/2566", "3/4/2023", ""])("--as-of %j is refused", (written) => {
    expect(() => asOfOption(written, terminal)).toThrow(expect.objectContaining({ problem: "BAD_DATE" }));
  });

  it.each(["2539", "2641", "2023", "x", "2566.5"])("--fiscal-year %s is refused", (written) => {
    expect(() => fiscalYearOption(written)).toThrow(expect.objectContaining({ problem: "BAD_FISCAL_YEAR" }));
  });

  it.each([
    [undefined, null],
    ["all.xlsx", "all"],
    ["รวม ปี 2566.XLSX", "รวม ปี 2566"],
    ["v1.2", "v1.2"],
  ])("--single-file %s is the file %s", (written, name) => {
    expect(fileNameOption("--single-file", written, ".xlsx")).toBe(name);
  });

  it.each(["", " ", ".xlsx", "..", "../all.xlsx", "sub/all.xlsx", "sub\\all.xlsx", "a:b", "what?", "*"])("--single-file %j is refused", (written) => {
    expect(() => fileNameOption("--single-file", written, ".xlsx")).toThrow(expect.objectContaining({ problem: "BAD_FILE_NAME" }));
  });

  it.each([["all.zip", "all"], ["all.xlsx", "all.xlsx"]])("--zip %s is the file %s", (written, name) => {
    expect(fileNameOption("--zip", written, ".zip")).toBe(name);
  });

  it.each([[undefined, null], ["1", 1], ["64", 64]])("--workers %s is %s", (written, count) => {
    expect(workersOption(written)).toBe(count);
  });

  it.each(["0", "65", "-1", "2.5", "many", ""])("--workers %j is refused", (written) => {
    expect(() => workersOption(written)).toThrow(expect.objectContaining({ problem: "BAD_WORKERS" }));
  });

  it("takes a fiscal year and an agency, or none", () => {
    expect([fiscalYearOption("2566"), fiscalYearOption(undefined)]).toEqual([2566, null]);
    expect([agencyOption("21000000"), agencyOption(undefined)]).toEqual(["21000000", null]);
    expect(() => agencyOption("2100")).toThrow(expect.objectContaining({ problem: "UNKNOWN_AGENCY" }));
  });
});

describe("the clock", () => {
  it("is the local one", () => {
    const now = new Date(2026, 0, 2, 3, 4, 5);
    expect([localDay(now), localTime(now)]).toEqual(["2026-01-02", "2026-01-02T03:04:05"]);
  });
});

describe("row ids", () => {
  it("are ULIDs: 26 characters, sorted by time, never twice the same", () => {
    let milliseconds = 1_700_000_000_000;
    const newId = rowIdMaker(() => new Date((milliseconds += 1)));
    const ids = Array.from({ length: 200 }, newId);
    expect(ids.filter((id) => !/^[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([]);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(200);
  });
});
