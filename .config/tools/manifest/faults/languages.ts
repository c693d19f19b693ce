import { childrenOf } from "../../../../src/ooxml/xml/xmlTree";
import { THAI } from "../manifestResources";
import { valueOf } from "../parsedManifest";
import type { ParsedManifest } from "../parsedManifest";

const thaiLetter = /[ก-๙]/;

/** Every text that people read stands in English and in Thai. */
export function languageFaults({ root, all, fault }: ParsedManifest): readonly string[] {
  const texts = [...childrenOf(root, "DisplayName"), ...childrenOf(root, "Description"), ...all.filter(({ local }) => local === "String")];
  return texts.flatMap((text) => {
    const overrides = childrenOf(text, "Override");
    const thai = overrides.filter(({ attributes }) => attributes["Locale"] === THAI);
    const name = text.attributes["id"] ?? text.local;
    return [
      thaiLetter.test(valueOf(text)) ? [fault(text, `${name}: the default text must be English`)] : [],
      thai.length === 1 ? [] : [fault(text, `${name}: needs one <Override Locale="${THAI}">, has ${thai.length}`)],
      thai.filter(({ attributes }) => !thaiLetter.test(attributes["Value"] ?? "")).map((override) => fault(override, `${name}: is not Thai`)),
    ].flat();
  });
}
