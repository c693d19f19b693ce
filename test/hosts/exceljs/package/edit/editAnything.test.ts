import fc from "fast-check";
import { editWorkbookPackage } from "../../../../../src/hosts/exceljs/package/edit/editWorkbookPackage";
import { SheetCells } from "../../../../../src/hosts/exceljs/package/edit/sheetCells";
import { indexSheet } from "../../../../../src/hosts/exceljs/package/edit/sheetIndex";
import { readWorkbookPackage } from "../../../../../src/hosts/exceljs/package/read/readWorkbookPackage";
import { readSharedStrings } from "../../../../../src/ooxml/read/readSharedStrings";
import { storeText } from "../../../../../src/ooxml/xml/cellText";
import { decodePart } from "../../../../../src/ooxml/xml/decodePart";
import { escapeXml } from "../../../../../src/ooxml/xml/xmlText";
import { openPackage } from "../../../../../src/hosts/exceljs/package/zip";
import { isFormulaCell } from "../../../../../src/workbook/cellValue";
import type { CellContent, CellValue } from "../../../../../src/workbook/cellValue";
import type { WorkbookEdit } from "../../../../../src/workbook/workbookEdit";
import { aWorkbookPackage, worksheetPart } from "../../../../support/builders/workbookPackage";
import { describeOoxmlErrors, validateOoxmlFiles } from "../../../../support/ooxmlValidator";
import { changedParts } from "../../../../support/packageParts";
import { describeWith } from "../../../../support/programs";

const columns = ["รหัส", "ชื่อ", "จำนวน"] as const;
const filled = "Items[[#This Row],[รหัส]]&\"<x>\"";
const sheet = "xl/worksheets/sheet1.xml";

type Contents = readonly (readonly CellContent[])[];

const text = fc.string({ unit: fc.constantFrom("ก", "้", "a", " ", "\n", "\t", "\r", "<", "&", "\"", "]]>", "_x0041_", "\u0001", "😀", "=", "0"), maxLength: 6 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
  fc.constant(null),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 4, arbitrary: value },
  { weight: 1, arbitrary: fc.record({ formula: fc.constantFrom("1+1", "SUM(E:E)", `"a"&"<b>"`, "$A$1"), result: value }) },
);

/** How a cell is written in the workbook that is edited: what stands in it, and in which of the ways that files have. */
interface Written {
  readonly content: CellContent;
  readonly shared: boolean;
  readonly style: number | null;
}
const written: fc.Arbitrary<Written> = fc.record({ content: fc.oneof(content, fc.constant(null)), shared: fc.boolean(), style: fc.constantFrom(null, 1, 2) });

interface Workbook {
  readonly rows: readonly (readonly Written[])[];
  /** Whether cells and rows say where they are, where they can do without. */
  readonly addressed: boolean;
  readonly prefixed: boolean;
  readonly beside: boolean;
  readonly calculated: boolean;
}
const workbook: fc.Arbitrary<Workbook> = fc.record({
  rows: fc.array(fc.tuple(written, written, written), { maxLength: 5 }),
  addressed: fc.boolean(),
  prefixed: fc.boolean(),
  beside: fc.boolean(),
  calculated: fc.boolean(),
});

function bytesOf({ rows, addressed, prefixed, beside, calculated }: Workbook): Uint8Array {
  const strings: string[] = [];
  const cell = ({ content: held, shared, style }: Written, address: string): string => {
    const start = `<c${addressed ? ` r="${address}"` : ""}${style === null ? "" : ` s="${style}"`}`;
    const formula = held !== null && isFormulaCell(held) ? `<f>${escapeXml(held.formula)}</f>` : "";
    const result = held !== null && isFormulaCell(held) ? held.result : held;
    if (result === null) return formula === "" ? (addressed && style === null ? "" : `${start}/>`) : `${start}>${formula}</c>`;
    if (typeof result === "number") return `${start}>${formula}<v>${result}</v></c>`;
    if (typeof result === "boolean") return `${start} t="b">${formula}<v>${result ? 1 : 0}</v></c>`;
    if (typeof result === "object") return `${start} t="e">${formula}<v>${"error" in result ? result.error : ""}</v></c>`;
    const stored = escapeXml(storeText(result));
    if (formula !== "") return `${start} t="str">${formula}<v>${stored}</v></c>`;
    if (!shared) return `${start} t="inlineStr"><is><t xml:space="preserve">${stored}</t></is></c>`;
    strings.push(`<si><t xml:space="preserve">${stored}</t></si>`);
    return `${start} t="s"><v>${strings.length - 1}</v></c>`;
  };
  const xml = rows.map((cells, row) => {
    const inside = cells.map((each, column) => cell(each, `${"ABC".charAt(column)}${row + 2}`)).join("");
    const other = beside ? `<c r="E${row + 2}"><v>9</v></c>` : "";
    return addressed && inside + other === "" ? "" : `<row${addressed ? ` r="${row + 2}" spans="1:5"` : ""}>${inside}${other}</row>`;
  });
  const plain = worksheetPart({ rows: xml.join("\n") });
  const tableColumns = columns
    .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"${index === 2 && calculated ? `><calculatedColumnFormula>${escapeXml(filled)}</calculatedColumnFormula></tableColumn>` : "/>"}`)
    .join("");
  return aWorkbookPackage({
    ref: `A1:C${rows.length + 1}`,
    tableColumns,
    sharedStrings: strings.join(""),
    parts: { [sheet]: prefixed ? plain.replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=") : plain, "xl/media/image1.png": Uint8Array.of(1, 2, 3) },
  });
}

/** What the table's cells hold, formulas too. */
function contentsOf(bytes: Uint8Array): Contents {
  const opened = openPackage(bytes, { file: "b" });
  const [table] = readWorkbookPackage(bytes, "b").tables;
  const index = indexSheet(decodePart(opened.bytes(sheet), { file: "b", part: sheet }), "รายการ", () => true);
  const cells = new SheetCells(index, { date1904: false, strings: readSharedStrings(opened, "xl/sharedStrings.xml") });
  return table!.rows.map((_row, row) => columns.map((_name, column) => cells.content(row + 2, column + 1)));
}

type Step =
  | { readonly kind: "set"; readonly at: number; readonly column: number; readonly content: CellContent }
  | { readonly kind: "append"; readonly rows: readonly (readonly (CellContent | undefined)[])[] }
  | { readonly kind: "insert"; readonly share: number; readonly rows: readonly (readonly (CellContent | undefined)[])[] }
  | { readonly kind: "remove"; readonly shares: readonly number[] };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("set" as const), at: fc.nat(99), column: fc.nat(2), content }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("append" as const), rows: fc.array(fc.array(fc.option(content, { nil: undefined }), { minLength: 3, maxLength: 3 }), { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insert" as const), share: fc.nat(99), rows: fc.array(fc.array(fc.option(content, { nil: undefined }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), shares: fc.array(fc.nat(99), { maxLength: 3 }) }) },
);

/** The table as the edits ought to leave it, by the words of WorkbookEdit and nothing else. */
function expected(before: Contents, steps: readonly Step[], calculated: boolean): { readonly edits: WorkbookEdit[]; readonly contents: CellContent[][] } {
  const contents = before.map((row) => [...row]);
  const edits: WorkbookEdit[] = [];
  const isBlank = (row: readonly CellContent[]) => row.every((held) => held === null || held === "" || isFormulaCell(held));
  for (const each of steps) {
    if (each.kind === "set") {
      const row = contents[each.at % Math.max(contents.length, 1)];
      if (row === undefined) continue;
      row[each.column] = each.content;
      edits.push({ kind: "setCell", table: "items", row: contents.indexOf(row), column: columns[each.column]!, content: each.content });
    } else if (each.kind === "append") {
      for (const [index, given] of each.rows.entries()) {
        const [only] = contents;
        const row: CellContent[] = index === 0 && contents.length === 1 && only !== undefined && isBlank(only) ? only : [null, null, null];
        if (row !== only) contents.push(row);
        given.forEach((held, column) => {
          const isFilled = calculated && column === 2;
          if (held !== undefined) row[column] = isFilled && held !== null && isFormulaCell(held) ? { formula: filled, result: held.result } : held;
          else if (isFilled && row[column] === null) row[column] = { formula: filled, result: null };
        });
      }
      edits.push({ kind: "appendRows", table: "Items", rows: each.rows.map((given) => Object.fromEntries(given.flatMap((held, column) => (held === undefined ? [] : [[columns[column]!, held]])))) });
    } else if (each.kind === "insert") {
      const at = each.share % (contents.length + 1);
      each.rows.forEach((given, index) => {
        contents.splice(at + index, 0, given.map((held, column): CellContent => {
          const isFilled = calculated && column === 2;
          if (held !== undefined) return isFilled && held !== null && isFormulaCell(held) ? { formula: filled, result: held.result } : held;
          return isFilled ? { formula: filled, result: null } : null;
        }));
      });
      edits.push({ kind: "insertRows", table: "Items", at, rows: each.rows.map((given) => Object.fromEntries(given.flatMap((held, column) => (held === undefined ? [] : [[columns[column]!, held]])))) });
    } else {
      const rows = [...new Set(each.shares.map((share) => share % Math.max(contents.length, 1)))].filter((row) => row < contents.length).sort((a, b) => a - b);
      for (const row of [...rows].reverse()) contents.splice(row, 1);
      if (contents.length === 0 && rows.length > 0) contents.push([null, null, null]);
      edits.push({ kind: "removeRows", table: "Items", rows });
    }
  }
  return { edits, contents };
}

const valuesOf = (contents: Contents): CellValue[][] => contents.map((row) => row.map((held) => (held !== null && isFormulaCell(held) ? held.result : held)));

describe("whatever the workbook and the edits", () => {
  it("it is read as it was written", () => {
    fc.assert(
      fc.property(workbook, (each) => {
        expect(contentsOf(bytesOf(each))).toEqual(each.rows.map((row) => row.map((cell) => cell.content)));
      }),
    );
  });

  it("the table holds what the edits say, nothing else changes, and the inverse puts everything back", () => {
    fc.assert(
      fc.property(workbook, fc.array(step, { maxLength: 6 }), (each, steps) => {
        const before = bytesOf(each);
        const was = contentsOf(before);
        const { edits, contents } = expected(was, steps, each.calculated);
        const { bytes: after, inverse } = editWorkbookPackage(before, "b", edits);
        expect(contentsOf(after)).toEqual(contents);
        expect(readWorkbookPackage(after, "b").tables[0]?.rows).toEqual(valuesOf(contents));
        expect([sheet, "xl/tables/table1.xml", "xl/styles.xml"]).toEqual(expect.arrayContaining(changedParts(before, after)));

        const { bytes: back, inverse: again } = editWorkbookPackage(after, "b", inverse);
        // A table that had no row at all has a blank one from then on, as Excel wants it.
        const hadRows = was.length > 0 || contents.length === 0;
        expect(contentsOf(back)).toEqual(hadRows ? was : [[null, null, null]]);
        expect(contentsOf(editWorkbookPackage(back, "b", again).bytes)).toEqual(contents);
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

describeWith("Open XML SDK validator", "seeded random workbooks", () => {
  it("are faultless to Microsoft's validator, before random edits and after", async () => {
    const cases = fc.sample(fc.tuple(workbook, fc.array(step, { minLength: 2, maxLength: 6 })), { seed: 2566, numRuns: 10 });
    const files = cases.flatMap(([each, steps], index) => {
      const before = bytesOf(each);
      const { edits } = expected(contentsOf(before), steps, each.calculated);
      return [[`before ${index}`, before] as const, [`after ${index}`, editWorkbookPackage(before, "b", edits).bytes] as const];
    });
    const found = await validateOoxmlFiles(Object.fromEntries(files));
    expect(Object.keys(found)).toHaveLength(20);
    expect(Object.values(found).flatMap(describeOoxmlErrors)).toEqual([]);
  });
});
