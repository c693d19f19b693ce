/** A button of the add-in, as its manifest describes it. */
export interface AddInButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path on this server. */
  readonly icon: string;
  /** The function it calls; null = it shows the pane. */
  readonly functionName: string | null;
}

export interface AddInRibbon {
  readonly name: string;
  /** Path of the pane's page. */
  readonly pane: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly AddInButton[] }[];
  readonly cellMenu: readonly AddInButton[];
}

/**
 * Reads what Excel would show of an add-in. Addresses keep their path only: this server stands in for the manifest's own.
 *
 * @param locale whose words to take where the manifest has them: `th-TH`
 */
export function readRibbon(manifest: string, locale: string): AddInRibbon {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const all = (name: string, within: Document | Element = xml): Element[] => [...within.getElementsByTagNameNS("*", name)];
  const first = (name: string, within: Document | Element = xml): Element | undefined => all(name, within)[0];
  const worded = (element: Element | undefined): string =>
    all("Override", element ?? xml.createElement("none")).find((each) => each.getAttribute("Locale") === locale)?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  const resources = new Map([...all("Image"), ...all("Url"), ...all("String")].map((each) => [each.getAttribute("id"), each] as const));
  const resource = (element: Element | undefined): string => worded(resources.get(element?.getAttribute("resid") ?? ""));
  const path = (address: string): string => (address === "" ? "" : new URL(address, location.origin).pathname);

  const button = (control: Element): AddInButton => ({
    id: control.getAttribute("id") ?? "",
    label: resource(first("Label", control)),
    tip: resource(first("Description", control)),
    icon: path(resource(all("Image", control).find((image) => image.getAttribute("size") === "32"))),
    functionName: first("FunctionName", control)?.textContent ?? null,
  });
  const extension = (type: string): Element | undefined => all("ExtensionPoint").find((each) => each.getAttributeNS(xsi, "type") === type);
  const ribbon = extension("PrimaryCommandSurface");
  const menu = extension("ContextMenu");
  return {
    name: worded(first("DisplayName")),
    pane: path(first("SourceLocation")?.getAttribute("DefaultValue") ?? ""),
    groups: ribbon === undefined ? [] : all("Group", ribbon).map((group) => ({ label: resource(first("Label", group)), buttons: all("Control", group).map(button) })),
    cellMenu: menu === undefined ? [] : all("Control", menu).map(button),
  };
}

const xsi = "http://www.w3.org/2001/XMLSchema-instance";
