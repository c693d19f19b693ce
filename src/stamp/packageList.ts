import { declaration } from "../ooxml/xml/declaration";
import { contentTypes, officeRelationships, packageRelationships } from "../ooxml/opc/namespaces";

const office = "application/vnd.openxmlformats-officedocument";

/** What a workbook's package is made of: how many pictures each of its sheets has. */
export type PictureCounts = readonly number[];

/** A part and its text. */
export type PartText = readonly [name: string, text: string];

/** Relationship of a sheet to its drawing. */
export const drawingId = "rId1";

/** Relationship of the workbook to a sheet, counted from 0. */
export const sheetId = (index: number): string => `rId${index + 3}`;

/** `[Content_Types].xml` and every list of relationships: the parts that say what the others are. */
export function packageList(pictures: PictureCounts): readonly PartText[] {
  const sheets = pictures.map((_count, index) => index + 1);
  const drawn = sheets.filter((sheet) => (pictures[sheet - 1] ?? 0) > 0);
  let image = 0;
  return [
    ["[Content_Types].xml", typesXml(sheets, drawn.length)],
    [
      "xl/_rels/workbook.xml.rels",
      relationsXml([["rId1", "styles", "styles.xml"], ["rId2", "theme", "theme/theme1.xml"], ...sheets.map((sheet) => [sheetId(sheet - 1), "worksheet", `worksheets/sheet${sheet}.xml`] as const)]),
    ],
    ...drawn.flatMap((sheet, index): PartText[] => [
      [`xl/worksheets/_rels/sheet${sheet}.xml.rels`, relationsXml([[drawingId, "drawing", `../drawings/drawing${index + 1}.xml`]])],
      [
        `xl/drawings/_rels/drawing${index + 1}.xml.rels`,
        relationsXml(Array.from({ length: pictures[sheet - 1] ?? 0 }, (_picture, position) => [`rId${position + 1}`, "image", `../media/image${(image += 1)}.png`] as const)),
      ],
    ]),
  ];
}

function typesXml(sheets: readonly number[], drawings: number): string {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${declaration}<Types xmlns="${contentTypes}">` +
    (drawings === 0 ? "" : `<Default Extension="png" ContentType="image/png"/>`) +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    override("xl/workbook.xml", `${office}.spreadsheetml.sheet.main+xml`) +
    sheets.map((sheet) => override(`xl/worksheets/sheet${sheet}.xml`, `${office}.spreadsheetml.worksheet+xml`)).join("") +
    override("xl/theme/theme1.xml", `${office}.theme+xml`) +
    override("xl/styles.xml", `${office}.spreadsheetml.styles+xml`) +
    Array.from({ length: drawings }, (_drawing, index) => override(`xl/drawings/drawing${index + 1}.xml`, `${office}.drawing+xml`)).join("") +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    `${override("docProps/app.xml", `${office}.extended-properties+xml`)}</Types>`
  );
}

function relationsXml(relations: readonly (readonly [id: string, type: string, target: string])[]): string {
  const list = relations.map(([id, type, target]) => `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`).join("");
  return `${declaration}<Relationships xmlns="${packageRelationships}">${list}</Relationships>`;
}
