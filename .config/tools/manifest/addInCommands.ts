import { ICON_SIZES } from "../../../src/addin/pages";
import { CELL_MENU_ENTRY, RIBBON_GROUPS } from "../../../src/addin/ribbon";
import type { RibbonButton } from "../../../src/addin/ribbon";
import { RESOURCE } from "./resourceIds";
import { element } from "./xmlLines";
import type { XmlNode } from "./xmlLines";

/** What stands inside the manifest's host: the runtime, the tab and the entry of the cell menu. */
export function addInCommands(): readonly XmlNode[] {
  return [
    element("Runtimes", {}, [element("Runtime", { resid: RESOURCE.pane, lifetime: "long" })]),
    element("DesktopFormFactor", {}, [
      element("GetStarted", {}, [refers("Title", RESOURCE.firstRunTitle), refers("Description", RESOURCE.firstRunText), refers("LearnMoreUrl", RESOURCE.support)]),
      refers("FunctionFile", RESOURCE.pane),
      element("ExtensionPoint", { "xsi:type": "PrimaryCommandSurface" }, [
        element("CustomTab", { id: "Kaona.Tab" }, [
          ...RIBBON_GROUPS.map(({ name, icon, buttons }) =>
            element("Group", { id: `Kaona.Group.${name}` }, [refers("Label", RESOURCE.group(name)), icons(icon), ...buttons.map((button) => control(button, "Kaona.Button"))]),
          ),
          refers("Label", RESOURCE.tab),
        ]),
      ]),
      element("ExtensionPoint", { "xsi:type": "ContextMenu" }, [element("OfficeMenu", { id: "ContextMenuCell" }, [control(CELL_MENU_ENTRY, "Kaona.CellMenu")])]),
    ]),
  ];
}

const refers = (name: string, resource: string): XmlNode => element(name, { resid: resource });

function control(button: RibbonButton, place: string): XmlNode {
  return element("Control", { "xsi:type": "Button", "id": `${place}.${button}` }, [
    refers("Label", RESOURCE.label(button)),
    element("Supertip", {}, [refers("Title", RESOURCE.label(button)), refers("Description", RESOURCE.tip(button))]),
    icons(button),
    button === "openPane" ? SHOW_PANE : element("Action", { "xsi:type": "ExecuteFunction" }, [element("FunctionName", {}, button)]),
  ]);
}

/**
 * The only action that shows the pane by itself; its id lets Excel open the pane with a workbook that asks for it. All others
 * call a function, because a shared runtime has one pane.
 */
const SHOW_PANE: XmlNode = element("Action", { "xsi:type": "ShowTaskpane" }, [
  element("TaskpaneId", {}, "Office.AutoShowTaskpaneWithDocument"),
  refers("SourceLocation", RESOURCE.pane),
]);

const icons = (button: RibbonButton): XmlNode =>
  element("Icon", {}, ICON_SIZES.map((size) => element("bt:Image", { size: String(size), resid: RESOURCE.icon(button, size) })));
