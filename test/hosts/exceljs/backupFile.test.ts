import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { backupFile } from "../../../src/hosts/exceljs/backupFile";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();
const time = "2025-03-31T09:05:07";

describe("the backup of a workbook", () => {
  it.each([
    ["โครงการ.xlsx", "โครงการ.backup-20250331-090507.xlsx"],
    ["a.b.xlsm", "a.b.backup-20250331-090507.xlsm"],
    ["no-extension", "no-extension.backup-20250331-090507"],
  ])("of %s is %s, byte for byte", async (name, expected) => {
    writeFileSync(join(folder, name), `content of ${name}`);
    const backup = await backupFile(join(folder, name), time);
    expect(backup).toBe(join(folder, expected));
    expect(readFileSync(backup, "utf8")).toBe(`content of ${name}`);
    expect(readFileSync(join(folder, name), "utf8")).toBe(`content of ${name}`);
  });

  it("never replaces an earlier one, not even of the same second", async () => {
    const place = join(folder, "often");
    mkdirSync(place);
    const path = join(place, "a.xlsx");
    for (const content of ["first", "second", "third"]) {
      writeFileSync(path, content);
      await backupFile(path, time);
    }
    const contents = readdirSync(place).map((name) => [name, readFileSync(join(place, name), "utf8")]);
    expect(Object.fromEntries(contents)).toEqual({
      "a.xlsx": "third",
      "a.backup-20250331-090507.xlsx": "first",
      "a.backup-20250331-090507.2.xlsx": "second",
      "a.backup-20250331-090507.3.xlsx": "third",
    });
  });

  it("is refused for a file that is not there, a folder, a time that is none", async () => {
    await expect(backupFile(join(folder, "gone.xlsx"), time)).rejects.toMatchObject({ problem: "FILE_MISSING" });
    await expect(backupFile(folder, time)).rejects.toMatchObject({ problem: "FILE_UNREADABLE" });
    writeFileSync(join(folder, "b.xlsx"), "x");
    await expect(backupFile(join(folder, "b.xlsx"), "now")).rejects.toThrow(RangeError);
    expect(readdirSync(folder).filter((name) => basename(name).startsWith("b."))).toEqual(["b.xlsx"]);
  });
});
