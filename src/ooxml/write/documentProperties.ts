import { encodeCellText } from "../xml/cellText";
import { declaration } from "../xml/declaration";
import { escapeXml } from "../xml/xmlText";

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** An instant in UTC, `2025-03-31T02:00:00Z`; null leaves dates out. */
  readonly created: string | null;
}

/** What wrote the file, for its properties. */
const application = "Kaona";

const propertyText = (text: string): string => escapeXml(encodeCellText(text));

/** The text of `docProps/core.xml`. */
export function coreProperties({ title, subject, created }: DocumentProperties): string {
  const date = (tag: string): string => (created === null ? "" : `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${created}</dcterms:${tag}>`);
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/"` +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${propertyText(title)}</dc:title>` +
    `<dc:subject>${propertyText(subject)}</dc:subject><dc:creator>${application}</dc:creator>` +
    `<cp:lastModifiedBy>${application}</cp:lastModifiedBy>${date("created")}${date("modified")}</cp:coreProperties>`
  );
}

/** The text of `docProps/app.xml`. */
export function applicationProperties(sheetNames: readonly string[]): string {
  const titles = sheetNames.map((name) => `<vt:lpstr>${propertyText(name)}</vt:lpstr>`).join("");
  return (
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"` +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>${application}</Application>` +
    `<DocSecurity>0</DocSecurity><ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="2" baseType="variant">` +
    `<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>${sheetNames.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${sheetNames.length}" baseType="lpstr">${titles}</vt:vector></TitlesOfParts></Properties>`
  );
}
