import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import promises from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../../../src/hosts/exceljs/writeFileAtomically";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { temporaryFolder } from "../../support/temporaryFolder";

const folder = temporaryFolder();
const bytes = (text: string): Uint8Array => Buffer.from(text);

let place = "";
beforeEach(() => {
  place = join(folder, String(readdirSync(folder).length));
  mkdirSync(place);
});

const write = (name: string, text: string, overwrite = false) => writeFileAtomically(join(place, name), bytes(text), { overwrite });
const read = (name: string): string => readFileSync(join(place, name), "utf8");

/** The error as "PROBLEM reason". */
async function fault(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "no error";
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return [error.problem, error.facts["reason"]].filter((word) => word !== undefined).join(" ");
  }
}

const failsWith = (code: string) => Object.assign(new Error(code), { code });

describe("a file that is written", () => {
  it("has the bytes, and nothing else is left in the folder", async () => {
    await write("สมุดงาน.xlsx", "ใหม่");
    expect(read("สมุดงาน.xlsx")).toBe("ใหม่");
    expect(readdirSync(place)).toEqual(["สมุดงาน.xlsx"]);
  });

  it("replaces another only when told to", async () => {
    await write("a.xlsx", "old");
    expect(await fault(write("a.xlsx", "new"))).toBe("FILE_EXISTS");
    expect(read("a.xlsx")).toBe("old");
    await write("a.xlsx", "new", true);
    expect(read("a.xlsx")).toBe("new");
    expect(readdirSync(place)).toEqual(["a.xlsx"]);
  });

  it("keeps the permissions of the one it replaces", async () => {
    await write("a.xlsx", "old");
    chmodSync(join(place, "a.xlsx"), 0o640);
    await write("a.xlsx", "new", true);
    expect(statSync(join(place, "a.xlsx")).mode & 0o777).toBe(0o640);
  });

  it("goes where a link points", async () => {
    await write("real.xlsx", "old");
    symlinkSync(join(place, "real.xlsx"), join(place, "link.xlsx"));
    await write("link.xlsx", "new", true);
    expect(read("real.xlsx")).toBe("new");
    expect(readdirSync(place)).toEqual(["link.xlsx", "real.xlsx"]);
  });

  it("may have a name as long as the disk allows", async () => {
    const name = `${"a".repeat(250)}.xlsx`;
    await write(name, "x");
    expect(readdirSync(place)).toEqual([name]);
  });

  it("is not disturbed by what an earlier run left behind", async () => {
    writeFileSync(join(place, `.kaona-${process.pid}-0.tmp`), "left behind");
    await write("a.xlsx", "x");
    expect(read("a.xlsx")).toBe("x");
  });

  it("is one of two, whole, when two are written at once", async () => {
    const faults = await Promise.all([fault(write("a.xlsx", "one")), fault(write("a.xlsx", "two"))]);
    expect([...faults].sort()).toEqual(["FILE_EXISTS", "no error"]);
    expect(read("a.xlsx")).toBe(faults[0] === "no error" ? "one" : "two");
    expect(readdirSync(place)).toEqual(["a.xlsx"]);
  });

  it("can be written where there are no links", async () => {
    jest.spyOn(promises, "link").mockRejectedValue(failsWith("ENOTSUP"));
    await write("a.xlsx", "x");
    expect(await fault(write("a.xlsx", "y"))).toBe("FILE_EXISTS");
    expect(read("a.xlsx")).toBe("x");
  });
});

describe("a file that cannot be written", () => {
  it("in a folder that is not there", async () => {
    expect(await fault(write("no/such/a.xlsx", "x"))).toBe("FILE_UNWRITABLE folderMissing");
  });

  it("below a file", async () => {
    await write("a.xlsx", "x");
    expect(await fault(write("a.xlsx/b.xlsx", "x"))).toBe("FILE_UNWRITABLE folderMissing");
  });

  it.each([[true], [false]])("in place of a folder (overwrite: %s)", async (overwrite) => {
    mkdirSync(join(place, "a.xlsx"));
    expect(await fault(write("a.xlsx", "x", overwrite))).toBe("FILE_UNWRITABLE isFolder");
    expect(readdirSync(place)).toEqual(["a.xlsx"]);
  });

  it("under a name that is too long", async () => {
    expect(await fault(write("a".repeat(300), "x"))).toBe("FILE_UNWRITABLE nameTooLong");
  });

  it.each([
    ["EACCES", "permission"],
    ["EROFS", "permission"],
    ["ENOSPC", "diskFull"],
    ["EBUSY", "inUse"],
    ["EIO", "other"],
  ])("because opening fails with %s", async (code, reason) => {
    jest.spyOn(promises, "open").mockRejectedValueOnce(failsWith(code));
    expect(await fault(write("a.xlsx", "x"))).toBe(`FILE_UNWRITABLE ${reason}`);
    expect(readdirSync(place)).toEqual([]);
  });

  it("because the disk fills up in the middle: the old file stays, and nothing of the new", async () => {
    await write("a.xlsx", "old");
    const open = promises.open;
    jest.spyOn(promises, "open").mockImplementationOnce(async (...given) => {
      const file = await open(...given);
      const writeFile = file.writeFile.bind(file);
      jest.spyOn(file, "writeFile").mockImplementationOnce(async (content) => {
        await writeFile((content as Uint8Array).subarray(0, 2));
        throw failsWith("ENOSPC");
      });
      return file;
    });
    expect(await fault(write("a.xlsx", "new", true))).toBe("FILE_UNWRITABLE diskFull");
    expect(readdirSync(place)).toEqual(["a.xlsx"]);
    expect(read("a.xlsx")).toBe("old");
  });

  it("leaves the old file and nothing else when renaming fails", async () => {
    await write("a.xlsx", "old");
    jest.spyOn(promises, "rename").mockRejectedValueOnce(failsWith("EBUSY"));
    expect(await fault(write("a.xlsx", "new", true))).toBe("FILE_UNWRITABLE inUse");
    expect(readdirSync(place)).toEqual(["a.xlsx"]);
    expect(read("a.xlsx")).toBe("old");
  });

  it("names the file as it was given", async () => {
    const path = join(place, "no", "สมุดงาน.xlsx");
    await expect(writeFileAtomically(path, bytes("x"), { overwrite: false })).rejects.toMatchObject({ facts: { file: path } });
  });
});
