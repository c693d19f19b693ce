import { ADD_IN_ID } from "../../../src/addin/addInId";
import type { AddInEnvironment } from "../../../src/addin/addInId";
import { ADD_IN_VERSION } from "../../../src/addin/addInVersion";
import { PANE_PAGE, SUPPORT_PAGE, iconFile } from "../../../src/addin/pages";
import { addInCommands } from "./addInCommands";
import { ENGLISH, named, overridden, resources } from "./manifestResources";
import { element, xmlDocument } from "./xmlLines";
import type { XmlNode } from "./xmlLines";

export interface ManifestOptions {
  readonly environment: AddInEnvironment;
  /** As `serverAddress` gives it. */
  readonly address: string;
}

const NOTE = "Made by `npm run manifest` from src/addin and src/messages/addIn. A test holds the committed file to it; do not edit it by hand.";

/**
 * The manifest of the add-in: what Office reads before it loads anything. Children stand in the order that Office's schema
 * asks for; `manifestFaults.ts` checks it.
 */
export function manifestXml({ environment, address }: ManifestOptions): string {
  const file = (path: string): string => `${address}/${path}`;
  return xmlDocument(
    element(
      "OfficeApp",
      {
        "xmlns": "http://schemas.microsoft.com/office/appforoffice/1.1",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
        "xsi:type": "TaskPaneApp",
      },
      [
        element("Id", {}, ADD_IN_ID[environment]),
        element("Version", {}, ADD_IN_VERSION),
        element("ProviderName", {}, "Kaona developers"),
        element("DefaultLocale", {}, ENGLISH),
        overridden("DisplayName", {}, (texts) => named(texts.name, texts, environment)),
        overridden("Description", {}, (texts) => texts.description),
        element("IconUrl", { DefaultValue: file(iconFile("kaona", 32)) }),
        element("HighResolutionIconUrl", { DefaultValue: file(iconFile("kaona", 64)) }),
        element("SupportUrl", { DefaultValue: file(SUPPORT_PAGE) }),
        element("AppDomains", {}, [element("AppDomain", {}, new URL(address).origin)]),
        element("Hosts", {}, [element("Host", { Name: "Workbook" })]),
        REQUIREMENTS,
        element("DefaultSettings", {}, [element("SourceLocation", { DefaultValue: file(PANE_PAGE) })]),
        element("Permissions", {}, "ReadWriteDocument"),
        element("VersionOverrides", { "xmlns": "http://schemas.microsoft.com/office/taskpaneappversionoverrides", "xsi:type": "VersionOverridesV1_0" }, [
          element("Hosts", {}, [element("Host", { "xsi:type": "Workbook" }, addInCommands())]),
          resources(environment, file),
        ]),
      ],
    ),
    NOTE,
  );
}

/** Excel 2021 has both; where one is missing Office does not offer the add-in. Source: office-platform.md D1. */
const REQUIREMENTS: XmlNode = element("Requirements", {}, [
  element("Sets", { DefaultMinVersion: "1.1" }, [element("Set", { Name: "ExcelApi", MinVersion: "1.14" }), element("Set", { Name: "SharedRuntime", MinVersion: "1.1" })]),
]);
