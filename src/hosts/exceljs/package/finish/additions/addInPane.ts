import type { AddInReference } from "../../../../../workbook/workbookBlueprint";
import { officeRelationships, packageRelationships } from "../../../../../ooxml/opc/namespaces";
import { declaration } from "../../../../../ooxml/xml/declaration";
import { escapeXml } from "../../../../../ooxml/xml/xmlText";
import { editPart } from "../finishStep";
import type { FinishStep } from "../finishStep";

/** Source: "Automatically open a task pane with a document" (Office Add-ins documentation); [MS-OWEXML]. */
export const addInPane: FinishStep = {
  name: "addInPane",
  why: "exceljs knows nothing of add-ins; these parts let Excel open our pane with the workbook where it is installed, and do nothing elsewhere.",
  apply: (workbook, { addIn }) => {
    if (addIn === null) return;
    workbook.putText(taskPanesPart, taskPanes);
    workbook.putText("xl/webextensions/_rels/taskpanes.xml.rels", taskPanesRelationships);
    workbook.putText(webExtensionPart, webExtension(addIn));
    editPart(workbook, "[Content_Types].xml", (text) => text.replace("</Types>", `${contentTypes}</Types>`));
    editPart(workbook, "_rels/.rels", (text) => text.replace("</Relationships>", `${relationship(freeId(text), "webextensiontaskpanes", taskPanesPart)}</Relationships>`));
  },
};

const taskPanesPart = "xl/webextensions/taskpanes.xml";
const webExtensionPart = "xl/webextensions/webextension1.xml";

const contentTypes =
  `<Override PartName="/${taskPanesPart}" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/>` +
  `<Override PartName="/${webExtensionPart}" ContentType="application/vnd.ms-office.webextension+xml"/>`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${target}"/>`;

/** Relationship ids are unique in their list only. */
function freeId(list: string): string {
  const taken = [...list.matchAll(/ Id="rId(\d+)"/g)].map(([, number]) => Number(number));
  return `rId${Math.max(0, ...taken) + 1}`;
}

/** `visibility="0"`: opens where the add-in is installed, asks nobody to install it, and can be switched off from the pane. */
const taskPanes =
  `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">` +
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${officeRelationships}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const taskPanesRelationships = `${declaration}<Relationships xmlns="${packageRelationships}">${relationship("rId1", "webextension", "webextension1.xml")}</Relationships>`;

/** `EXCatalog` is the catalogue of add-ins that an administrator deployed. */
function webExtension({ id, version }: AddInReference): string {
  return (
    `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{${escapeXml(id)}}">` +
    `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/>` +
    `<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${officeRelationships}"/></we:webextension>`
  );
}
