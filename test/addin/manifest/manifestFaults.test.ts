import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assetFile } from "../../../.config/tools/makeManifest";
import { manifestFaults } from "../../../.config/tools/manifest/manifestFaults";
import { PLACEHOLDER_ADDRESS } from "../../../.config/tools/manifest/serverAddress";
import { ADD_IN_ID } from "../../../src/addin/addInId";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

const faultsOf = (text: string): readonly string[] => manifestFaults(text, { environment: "production", address: PLACEHOLDER_ADDRESS, asset: assetFile });

/** The manifest with one place changed. A change that changes nothing fails the test. */
function broken(from: string | RegExp, to: string): string {
  const text = manifest.replace(from, to);
  if (text === manifest) throw new Error(`nothing in manifest.xml is ${String(from)}`);
  return text;
}

it("nothing is wrong with the committed manifest", () => expect(faultsOf(manifest)).toEqual([]));

const letters = (count: number): string => "a".repeat(count);
const thaiLetters = (count: number): string => "ก".repeat(count);
const taskpaneId = "<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>";
const callsAddRound = /<Action xsi:type="ExecuteFunction">\s*<FunctionName>addRound<\/FunctionName>\s*<\/Action>/;
const secondTab = (whole: string): string => `${whole.replaceAll("Kaona.", "Second.")}`;
const ribbon = /<ExtensionPoint xsi:type="PrimaryCommandSurface">[^]*?<\/ExtensionPoint>/.exec(manifest)![0];

/** Broken manifests, each named for its fault, and what is said about it. */
describe.each<[string, readonly (readonly [string, string, string])[]]>([
  [
    "form",
    [
      ["no XML", broken("</OfficeApp>", ""), "is not XML: "],
      ["another kind of add-in", broken('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), 'line 3: <OfficeApp> is not an <OfficeApp xsi:type="TaskPaneApp">'],
      ["an old namespace", broken("appforoffice/1.1", "appforoffice/1.0"), "line 3: <OfficeApp> is not an <OfficeApp"],
    ],
  ],
  [
    "order of elements",
    [
      ["version before id", broken(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"), "line 3: <OfficeApp> has <Version> where <Id> must come first"],
      ["no support address", broken(/<SupportUrl.*\/>/, ""), "line 3: <OfficeApp> lacks <SupportUrl>"],
      ["two descriptions", broken(/<IconUrl/, '<Description DefaultValue="a"/><IconUrl'), "line 3: <OfficeApp> has <Description> where <IconUrl> must come first"],
      ["an element at the end", broken("</OfficeApp>", "<Rule/></OfficeApp>"), "line 3: <OfficeApp> may not have <Rule> after <VersionOverrides>"],
      ["runtimes after the form factor", broken(/(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/, "$2$1"), "<Host> has <DesktopFormFactor> where <Runtimes> must come first"],
      ["tab label before its groups", broken(/(<CustomTab [^>]*>)([^]*)(<Label resid="Tab.Label"\/>)/, "$1$3$2"), "<CustomTab> has <Label> where <Group> must come first"],
      ["resources inside hosts", broken(/<\/Hosts>\s*(<Resources>[^]*<\/Resources>)/, "$1</Hosts>"), "<Hosts> may not have <Resources> after <Host>"],
      ["a picture between the tags of a text", broken("<Permissions>", '<Permissions><Icon xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"/>'), "<Permissions> may not have <Icon> inside"],
      ["an action of unknown kind", broken('xsi:type="ExecuteFunction"', 'xsi:type="OpenPage"'), '<Action> of type "OpenPage" is not known here'],
      ["two entries in the cell menu", broken(/(<OfficeMenu id="ContextMenuCell">)(\s*<Control[^]*?<\/Control>)/, "$1$2$2"), "<OfficeMenu> may not have <Control> after <Control>"],
    ],
  ],
  [
    "identity",
    [
      ["an id that is no GUID", broken(ADD_IN_ID.production, "kaona"), 'line 4: <Id> must be a GUID in lower case, without braces, not "kaona"'],
      ["an id in braces", broken(ADD_IN_ID.production, `{${ADD_IN_ID.production}}`), "line 4: <Id> must be a GUID"],
      ["the id of another environment", broken(ADD_IN_ID.production, ADD_IN_ID.test), "line 4: <Id> must be the production Id of src/addin/addInId.ts"],
      ["a version of three parts", broken(/<Version>.*<\/Version>/, "<Version>1.0.0</Version>"), 'line 5: <Version> must have four parts of at most five digits, not "1.0.0"'],
      ["a version of another release", broken(/<Version>.*<\/Version>/, "<Version>99.0.0.0</Version>"), "line 5: <Version> must be package.json's"],
      ["another default language", broken(">en-US<", ">th-TH<"), "line 7: <DefaultLocale> must be en-US"],
      ["fewer rights", broken(">ReadWriteDocument<", ">ReadDocument<"), "<Permissions> must be ReadWriteDocument"],
      ["for Word", broken('<Host Name="Workbook"/>', '<Host Name="Document"/>'), "<Host> must be Workbook"],
      ["an older Excel", broken('MinVersion="1.14"', 'MinVersion="1.13"'), "<Set> must require ExcelApi 1.14, not 1.13"],
      ["no shared runtime", broken(/<Set Name="SharedRuntime".*\/>/, ""), "line 3: <OfficeApp> must require SharedRuntime 1.1"],
    ],
  ],
  [
    "names of resources",
    [
      ["a text that is not there", broken('<Label resid="Tab.Label"/>', '<Label resid="Tab.Title"/>'), '<Label> names the resource "Tab.Title", which is not there'],
      ["a text that nothing uses", broken("<bt:LongStrings>", '<bt:LongStrings><bt:String id="Old.Tip" DefaultValue="Old"><bt:Override Locale="th-TH" Value="เก่า"/></bt:String>'), '<bt:String> "Old.Tip" is named by nothing'],
      ["two texts of one name", broken(' id="addRound.Tip"', ' id="openPane.Tip"'), '<bt:String> has the id "openPane.Tip" a second time'],
      ["a name of 33 characters", broken(/Tab\.Label/g, letters(33)), "<bt:String> has an id of 33 characters; Office takes 32"],
      ["a long text as a label", broken('<Label resid="Tab.Label"/>', '<Label resid="addRound.Tip"/>'), '<Label> must name one of <bt:ShortStrings>; "addRound.Tip" is in <bt:LongStrings>'],
      ["an address as a picture", broken('<bt:Image size="16" resid="Icon.openPane.16"/>', '<bt:Image size="16" resid="Pane.Url"/>'), '<bt:Image> must name one of <bt:Images>; "Pane.Url" is in <bt:Urls>'],
    ],
  ],
  [
    "lengths",
    [
      ["a name of 126 characters", broken('<DisplayName DefaultValue="Kaona"', `<DisplayName DefaultValue="${letters(126)}"`), "<DisplayName> has 126 characters; Office takes 125"],
      ["a description of 251", broken(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${letters(251)}"`), "<Description> has 251 characters; Office takes 250"],
      ["a Thai description of 251", broken(/(<Description [^>]*>\s*<Override Locale="th-TH" Value=")[^"]*/, `$1${thaiLetters(251)}`), "<Override> has 251 characters; Office takes 250"],
      ["a label of 126", broken('DefaultValue="Add report"', `DefaultValue="${letters(126)}"`), "<bt:String> has 126 characters; Office takes 125"],
      ["a tip of 251", broken(/(id="addRound.Tip" DefaultValue=")[^"]*/, `$1${letters(251)}`), "<bt:String> has 251 characters; Office takes 250"],
      ["an address of 2049", broken('"https://kaona.example/assets/support.html"', `"https://kaona.example/${letters(2027)}"`), "<SupportUrl> has 2049 characters; Office takes 2048"],
      ["an empty label", broken('DefaultValue="Add report"', 'DefaultValue=" "'), "<bt:String> is empty"],
      ["nobody who provides it", broken(/<ProviderName>.*<\/ProviderName>/, "<ProviderName/>"), "line 6: <ProviderName> is empty"],
    ],
  ],
  [
    "addresses",
    [
      ["http", broken('SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:'), '<SourceLocation> must be an https address, not "http://kaona.example/taskpane.html"'],
      ["another server", broken('"https://kaona.example/taskpane.html"', '"https://kaona.example.org/taskpane.html"'), '<SourceLocation> leads to "https://kaona.example.org/taskpane.html", which is not below https://kaona.example'],
      ["the developer's machine", broken('id="Pane.Url" DefaultValue="https://kaona.example/', 'id="Pane.Url" DefaultValue="https://localhost:3000/'), "<bt:Url> leads to"],
      ["another server in Thai", broken(/(<bt:Url id="Support.Url" [^>]*)\/>/, '$1><bt:Override Locale="th-TH" Value="https://th.example/"/></bt:Url>'), '<bt:Override> leads to "https://th.example/"'],
      ["a page that is not there", broken("taskpane.html", "pane.html"), "<SourceLocation> leads to pane.html, which is not there"],
      ["a picture that is not there", broken("assets/icons/addRound-16.png", "assets/icons/addRound-17.png"), "<bt:Image> leads to assets/icons/addRound-17.png, which is not there"],
      ["a picture outside the assets", broken("assets/icons/addRound-16.png", "assets/../docs/images/project-report.png"), "which is not there"],
      ["a foreign domain", broken("<AppDomain>https://kaona.example<", "<AppDomain>https://example.org<"), "<AppDomain> lets the pane go to https://example.org; only https://kaona.example is ours"],
    ],
  ],
  [
    "languages",
    [
      ["a label without Thai", broken(/(id="addRound.Label" DefaultValue="Add report">)\s*<bt:Override.*\/>/, "$1"), '<bt:String> addRound.Label: needs one <Override Locale="th-TH">, has 0'],
      ["Thai of no country", broken('Locale="th-TH"', 'Locale="th"'), '<DisplayName> DisplayName: needs one <Override Locale="th-TH">, has 0'],
      ["English in the place of Thai", broken('Value="เพิ่มรายงาน"', 'Value="Add report"'), "<bt:Override> addRound.Label: is not Thai"],
      ["Thai in the place of English", broken('DefaultValue="Add report"', 'DefaultValue="เพิ่มรายงาน"'), "<bt:String> addRound.Label: the default text must be English"],
    ],
  ],
  [
    "icons",
    [
      ["a size missing", broken(/<bt:Image size="20" resid="Icon.openPane.20"\/>/, ""), "<Icon> has the sizes 16, 24, 32, 40, 48, 64, 80; it needs 16, 20, 24, 32, 40, 48, 64, 80"],
      ["a picture of another size", broken('size="16" resid="Icon.addRound.16"', 'size="16" resid="Icon.addRound.20"'), "<bt:Image> needs 16×16 pixels; https://kaona.example/assets/icons/addRound-20.png has 20×20"],
      ["a small high-resolution icon", broken("assets/icons/kaona-64.png", "assets/icons/kaona-32.png"), "<HighResolutionIconUrl> needs 64×64 pixels"],
      ["a drawing", broken("assets/icons/kaona-32.png", "assets/svg/kaona.svg"), "<IconUrl> leads to https://kaona.example/assets/svg/kaona.svg, which is no PNG"],
    ],
  ],
  [
    "controls",
    [
      ["two buttons of one id", broken('id="Kaona.Button.addRound"', 'id="Kaona.Button.openPane"'), '<Control> has the id "Kaona.Button.openPane" a second time'],
      ["a button and a group of one id", broken('id="Kaona.Button.addRound"', 'id="Kaona.Group.data"'), '<Control> has the id "Kaona.Group.data" a second time'],
      ["a button without id", broken('id="Kaona.Button.addRound"', 'id=""'), "<Control> needs an id"],
      ["an id of 126 characters", broken("Kaona.Button.addRound", letters(126)), "<Control> has an id of 126 characters; Office takes 125"],
      ["two tabs", broken(ribbon, ribbon + secondTab(ribbon)), "<CustomTab> is a second tab"],
      ["the menu of selected text", broken("ContextMenuCell", "ContextMenuText"), '<OfficeMenu> must have the id "ContextMenuCell"'],
    ],
  ],
  [
    "actions",
    [
      ["a function that nobody wrote", broken("<FunctionName>addRound<", "<FunctionName>addRounds<"), '<FunctionName> calls "addRounds", which is not in src/addin/ribbon.ts'],
      ["a function without a button", broken(/<Control xsi:type="Button" id="Kaona.Button.addRound">[^]*?<\/Control>/, ""), 'line 3: <OfficeApp> has no button that calls "addRound"'],
      ["two buttons that show the pane", broken(callsAddRound, '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane.Url"/></Action>'), '<Action> must have one <Action xsi:type="ShowTaskpane">, has 2'],
      ["no pane for workbooks to open", broken(taskpaneId, ""), "line 3: <OfficeApp> needs <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>"],
      ["a function file of its own", broken('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Support.Url"/>'), '<FunctionFile> must name "Pane.Url" as the runtime does'],
      ["a pane of its own", broken('<SourceLocation resid="Pane.Url"/>', '<SourceLocation resid="Support.Url"/>'), '<SourceLocation> must name "Pane.Url" as the runtime does'],
      ["a short-lived runtime", broken('lifetime="long"', 'lifetime="short"'), '<Runtime> needs lifetime="long"'],
      ["two runtimes", broken("</Runtimes>", '<Runtime resid="Support.Url" lifetime="long"/></Runtimes>'), "<Runtime> is a second runtime"],
    ],
  ],
])("%s", (_part, cases) => {
  it.each(cases)("%s is caught", (_fault, text, message) => {
    expect(faultsOf(text).join("\n")).toContain(message);
  });
});

it("a fault names its line", () => {
  const line = manifest.split("\n").findIndex((text) => text.includes('<bt:String id="addRound.Tip"')) + 1;
  expect(faultsOf(broken(' id="addRound.Tip"', ' id="Other.Tip"'))).toContain(`line ${line}: <bt:String> "Other.Tip" is named by nothing. Remove it`);
});
