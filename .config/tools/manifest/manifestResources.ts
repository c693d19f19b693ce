import type { AddInEnvironment } from "../../../src/addin/addInId";
import { ICON_SIZES, PANE_PAGE, SUPPORT_PAGE, iconFile } from "../../../src/addin/pages";
import { RIBBON_BUTTONS, RIBBON_GROUPS } from "../../../src/addin/ribbon";
import { addInTexts } from "../../../src/messages/addInTexts";
import type { AddInTexts } from "../../../src/messages/addInTexts";
import { RESOURCE } from "./resourceIds";
import { element } from "./xmlLines";
import type { XmlNode } from "./xmlLines";

/** Every Office that is not Thai falls back to English; Thai stands beside each text. */
export const ENGLISH = "en-US";
export const THAI = "th-TH";

type TextOf = (texts: AddInTexts) => string;

/** An element with an English text and its Thai one. */
export function overridden(name: string, attributes: Readonly<Record<string, string>>, textOf: TextOf): XmlNode {
  const prefix = name.includes(":") ? "bt:" : "";
  return element(name, { ...attributes, DefaultValue: textOf(addInTexts("en")) }, [element(`${prefix}Override`, { Locale: THAI, Value: textOf(addInTexts("th")) })]);
}

/** A name that tells this environment's add-in from the others: "Kaona (dev)". */
export function named(name: string, { environmentMark }: AddInTexts, environment: AddInEnvironment): string {
  const mark = environmentMark[environment];
  return mark === "" ? name : `${name} (${mark})`;
}

/** The addresses and texts that the rest of the manifest names. `file` gives the address of a file on the server. */
export function resources(environment: AddInEnvironment, file: (path: string) => string): XmlNode {
  const text = (id: string, textOf: TextOf): XmlNode => overridden("bt:String", { id }, textOf);
  return element("Resources", {}, [
    element(
      "bt:Images",
      {},
      RIBBON_BUTTONS.flatMap((name) => ICON_SIZES.map((size) => element("bt:Image", { id: RESOURCE.icon(name, size), DefaultValue: file(iconFile(name, size)) }))),
    ),
    element("bt:Urls", {}, [
      element("bt:Url", { id: RESOURCE.pane, DefaultValue: file(PANE_PAGE) }),
      element("bt:Url", { id: RESOURCE.support, DefaultValue: file(SUPPORT_PAGE) }),
    ]),
    element("bt:ShortStrings", {}, [
      text(RESOURCE.tab, (texts) => named(texts.tab, texts, environment)),
      text(RESOURCE.firstRunTitle, ({ firstRun }) => firstRun.title),
      ...RIBBON_GROUPS.map(({ name }) => text(RESOURCE.group(name), ({ groups }) => groups[name])),
      ...RIBBON_BUTTONS.map((button) => text(RESOURCE.label(button), ({ buttons }) => buttons[button].label)),
    ]),
    element("bt:LongStrings", {}, [
      text(RESOURCE.firstRunText, ({ firstRun }) => firstRun.description),
      ...RIBBON_BUTTONS.map((button) => text(RESOURCE.tip(button), ({ buttons }) => buttons[button].tip)),
    ]),
  ]);
}
