import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../src/cli/runCli";
import { aTerminal } from "../support/aTerminal";
import { temporaryFolder } from "../support/temporaryFolder";

/** What cannot be done ends with 2, says what, where and what to do in both languages, and writes nothing. */
const folder = temporaryFolder();
const form = readFileSync(join(__dirname, "../fixtures/printed-form.txt"), "utf8");

beforeAll(async () => {
  writeFileSync(join(folder, "form.txt"), form);
  writeFileSync(join(folder, "no-code.txt"), form.replaceAll("21000000-6549", ""));
  writeFileSync(join(folder, "letter.txt"), "เรียน ผู้อำนวยการ\nขอส่งเอกสาร\n");
  writeFileSync(join(folder, "empty.txt"), " \n\n");
  writeFileSync(join(folder, "binary.bin"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0]));
  writeFileSync(join(folder, "not-a-book.xlsx"), "hello");
  expect(await runCli(["import", "form.txt", "--into", "book.xlsx"], aTerminal({ cwd: folder }))).toBe(0);
});

describe.each(["en", "th"])("in %s", (language) => {
  it.each([
    ["no such workbook", ["check", "nowhere.xlsx"], /nowhere\.xlsx/],
    ["no such form", ["import", "nowhere.txt", "--into", "book.xlsx"], /nowhere\.txt/],
    ["a file that is no workbook", ["status", "not-a-book.xlsx"], /not-a-book\.xlsx/],
    ["an empty form", ["import", "empty.txt", "--into", "x.xlsx"], /empty\.txt/],
    ["a letter instead of a form", ["import", "letter.txt", "--into", "x.xlsx"], /letter\.txt/],
    ["a form without a code", ["import", "no-code.txt", "--into", "x.xlsx"], /no-code\.txt.*\d/],
    ["a picture instead of a form", ["import", "binary.bin", "--into", "x.xlsx"], /binary\.bin/],
    ["one bad form among good ones", ["import", "form.txt", "letter.txt", "--into", "x.xlsx"], /letter\.txt/],
    ["a new workbook over an old one", ["new", "book.xlsx"], /book\.xlsx/],
    ["a new workbook that Excel would not open", ["new", "x.xlsm"], /x\.xlsm.*\.xlsx/],
    ["an import into a new workbook that Excel would not open", ["import", "form.txt", "--into", "x.xls"], /x\.xls: .*\.xlsx/],
    ["a copy over an old workbook", ["import", "form.txt", "--into", "book.xlsx", "--out", "book.xlsx"], /book\.xlsx/],
    ["an unknown project", ["report", "book.xlsx", "--out", "r", "--project", "99999999-0001"], /99999999-0001/],
    ["a report without a folder", ["report", "book.xlsx"], /--out/],
    ["a file where the folder should be", ["report", "book.xlsx", "--out", "form.txt"], /form\.txt.*(folder|โฟลเดอร์)/],
    ["a kind of report that does not exist", ["report", "book.xlsx", "--out", "r", "--kind", "poem"], /poem/],
    ["a single file outside the folder", ["report", "book.xlsx", "--out", "r", "--single-file", "../all.xlsx"], /--single-file.*\.\.\/all\.xlsx/],
    ["a zip outside the folder", ["report", "book.xlsx", "--out", "r", "--zip", "../all.zip"], /--zip.*\.\.\/all\.zip.*all\.zip/],
    ["a zip and a single file", ["report", "book.xlsx", "--out", "r", "--zip", "a", "--single-file", "b"], /--zip.*--single-file/],
    ["no threads", ["report", "book.xlsx", "--out", "r", "--workers", "0"], /--workers/],
    ["a bad date", ["check", "book.xlsx", "--as-of", "31/02/2566"], /31\/02\/2566/],
    ["a Christian-era fiscal year", ["new", "x.xlsx", "--fiscal-year", "2023"], /2023/],
    ["a bad agency code", ["new", "x.xlsx", "--agency", "21"], /21/],
    ["an unknown option", ["check", "book.xlsx", "--colour"], /--colour/],
    ["an unknown verb", ["frobnicate"], /frobnicate/],
    ["a missing argument", ["check"], /book/],
    ["an option without its value", ["check", "book.xlsx", "--as-of"], /--as-of/],
    ["too many arguments", ["check", "book.xlsx", "more.xlsx"], /--help/],
    ["a missing --into", ["import", "form.txt"], /--into/],
  ])("%s is refused", async (_, args, naming) => {
    const before = readdirSync(folder).sort();
    const terminal = aTerminal({ cwd: folder });
    expect(await runCli([...args, "--lang", language], terminal)).toBe(2);
    expect(terminal.printed).toEqual([]);
    const [said = "", ...more] = terminal.warned;
    expect(more).toEqual([]);
    expect(said).toMatch(naming);
    expect(said).not.toMatch(/undefined|\bat .*\.ts|Error:/);
    expect(/[ก-๙]/.test(said.replace(/"[^"]*"|“[^”]*”/g, ""))).toBe(language === "th");
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

it("a language that does not exist is refused", async () => {
  const terminal = aTerminal({ cwd: folder });
  expect(await runCli(["check", "book.xlsx", "--lang", "fr"], terminal)).toBe(2);
  expect(terminal.warned.join()).toContain("fr");
});

describe("help", () => {
  it.each([
    [["--help"], "en", "Usage:", "check"],
    [[], "en", "Usage:", "import"],
    [["import", "--help"], "en", "--dry-run", "standard input"],
    [["--help", "--lang", "th"], "th", "วิธีใช้:", "ตรวจข้อมูลทั้งสมุดงาน"],
    [["report", "--help", "--lang", "th"], "th", "ตัวเลือก:", "โฟลเดอร์สำหรับไฟล์รายงาน"],
    [["--version"], "en", "0.1.0", "0.1.0"],
  ])("%j", async (args, _, ...expected) => {
    const terminal = aTerminal();
    expect(await runCli(args, terminal)).toBe(0);
    for (const text of expected) expect(terminal.printed.join("\n")).toContain(text);
    expect(terminal.printed.join("\n")).not.toContain("[]"); // an empty default is nothing to tell
    expect(terminal.warned).toEqual([]);
  });
});
