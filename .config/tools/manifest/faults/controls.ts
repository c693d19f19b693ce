import type { ParsedManifest } from "../parsedManifest";

const longest = 125;
const holders = ["CustomTab", "Group", "Control"];

/** Every tab, group and button has an id of its own; there is one tab of ours, and one entry in a cell's menu. */
export function controlFaults({ all, fault }: ParsedManifest): readonly string[] {
  const named = all.filter(({ local }) => holders.includes(local));
  const firstWith = new Map([...named].reverse().map((element) => [element.attributes["id"] ?? "", element]));
  const tabs = all.filter(({ local }) => local === "CustomTab");
  const menus = all.filter(({ local }) => local === "OfficeMenu");
  return [
    ...named.flatMap((element) => {
      const id = element.attributes["id"] ?? "";
      if (id === "") return [fault(element, "needs an id")];
      if (firstWith.get(id) !== element) return [fault(element, `has the id "${id}" a second time`)];
      return id.length <= longest ? [] : [fault(element, `has an id of ${id.length} characters; Office takes ${longest}`)];
    }),
    ...tabs.slice(1).map((tab) => fault(tab, "is a second tab; Office allows one")),
    ...menus.filter(({ attributes }) => attributes["id"] !== "ContextMenuCell").map((menu) => fault(menu, 'must have the id "ContextMenuCell", the menu of a cell')),
  ];
}
