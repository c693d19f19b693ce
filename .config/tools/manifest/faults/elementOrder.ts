import type { XmlElement } from "../../../../src/ooxml/xml/xmlTree";
import type { ParsedManifest } from "../parsedManifest";

const base = "http://schemas.microsoft.com/office/appforoffice/1.1";
const commands = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const types = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const prefixes: Readonly<Record<string, string>> = { [base]: "", [commands]: "v:", [types]: "bt:" };

/**
 * Which children each element has, in their order: `?` may be missing, `+` one or more, `*` any number. Elements of
 * VersionOverrides begin with `v:`; where `xsi:type` decides, it stands in brackets. An element that is not listed has no children.
 * Sources: "How to find the proper order of manifest elements" (Office Add-ins documentation), [MS-OWEMXML] 5.2, 5.6, 5.7;
 * only what an Excel task pane may use, and only what we require of ours (`Requirements`, for one, is optional there).
 */
const CHILDREN: Readonly<Record<string, string>> = {
  "OfficeApp[TaskPaneApp]":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions v:VersionOverrides ExtendedOverrides?",
  "DisplayName": "Override*",
  "Description": "Override*",
  "IconUrl": "Override*",
  "HighResolutionIconUrl": "Override*",
  "SupportUrl": "Override*",
  "AppDomains": "AppDomain+",
  "Hosts": "Host+",
  "Requirements": "Sets",
  "Sets": "Set+",
  "DefaultSettings": "SourceLocation",
  "SourceLocation": "Override*",
  "v:VersionOverrides[VersionOverridesV1_0]": "v:Description? v:Requirements? v:Hosts v:Resources v:WebApplicationInfo?",
  "v:Hosts": "v:Host+",
  "v:Host[Workbook]": "v:Runtimes v:AllFormFactors? v:DesktopFormFactor",
  "v:Runtimes": "v:Runtime+",
  "v:DesktopFormFactor": "v:GetStarted? v:FunctionFile v:ExtensionPoint+",
  "v:GetStarted": "v:Title v:Description v:LearnMoreUrl",
  "v:ExtensionPoint[PrimaryCommandSurface]": "v:CustomTab",
  "v:ExtensionPoint[ContextMenu]": "v:OfficeMenu+",
  "v:CustomTab": "v:Group+ v:Label",
  "v:OfficeMenu": "v:Control",
  "v:Group": "v:Label v:Icon v:Control+",
  "v:Control[Button]": "v:Label v:Supertip v:Icon v:Action v:Enabled?",
  "v:Supertip": "v:Title v:Description",
  "v:Icon": "bt:Image+",
  "v:Action[ShowTaskpane]": "v:TaskpaneId? v:SourceLocation v:Title?",
  "v:Action[ExecuteFunction]": "v:FunctionName",
  "v:Resources": "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Elements whose `xsi:type` decides what is inside. */
const typed = new Set(Object.keys(CHILDREN).flatMap((key) => /^(.*)\[/.exec(key)?.[1] ?? []));

export function elementOrderFaults({ root, all, fault }: ParsedManifest): readonly string[] {
  if (keyOf(root) !== "OfficeApp[TaskPaneApp]") return [fault(root, `is not an <OfficeApp xsi:type="TaskPaneApp"> of ${base}`)];
  return all.flatMap((element) => {
    const key = keyOf(element);
    if (typed.has(nameOf(element)) && CHILDREN[key] === undefined) return [fault(element, `of type "${element.attributes["xsi:type"] ?? ""}" is not known here`)];
    const message = childrenFault(element.children.map(nameOf), CHILDREN[key] ?? "");
    return message === null ? [] : [fault(element, message)];
  });
}

function nameOf(element: XmlElement): string {
  return `${prefixes[element.uri] ?? `{${element.uri}}`}${element.local}`;
}

function keyOf(element: XmlElement): string {
  const name = nameOf(element);
  return typed.has(name) ? `${name}[${element.attributes["xsi:type"] ?? ""}]` : name;
}

/** Why these children are not those of the pattern; null when they are. */
function childrenFault(children: readonly string[], pattern: string): string | null {
  let next = 0;
  for (const slot of pattern.split(" ").filter((part) => part !== "")) {
    const [, name = "", mark = ""] = /^(.*?)([?*+]?)$/.exec(slot) ?? [];
    const first = next;
    const most = mark === "*" || mark === "+" ? Number.POSITIVE_INFINITY : 1;
    while (children[next] === name && next - first < most) next += 1;
    if (next === first && (mark === "" || mark === "+")) {
      return children.includes(name) ? `has ${shown(children[next])} where ${shown(name)} must come first` : `lacks ${shown(name)}`;
    }
  }
  return next === children.length ? null : `may not have ${shown(children[next])} ${next === 0 ? "inside" : `after ${shown(children[next - 1])}`}`;
}

const shown = (name = ""): string => `<${name.replace(/^v:/, "")}>`;
