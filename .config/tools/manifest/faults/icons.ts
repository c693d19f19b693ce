import { ICON_SIZES } from "../../../../src/addin/pages";
import { childrenOf } from "../../../../src/ooxml/xml/xmlTree";
import { pngSize } from "../../pngSize";
import type { ManifestFacts } from "../manifestFaults";
import { valueOf } from "../parsedManifest";
import type { ParsedManifest } from "../parsedManifest";

/** Every icon comes in all sizes, and each picture has exactly the size that it is given out for. */
export function iconFaults({ root, all, fault }: ParsedManifest, { address, asset }: ManifestFacts): readonly string[] {
  const resources = new Map(all.filter(({ local, attributes }) => local === "Image" && attributes["id"] !== undefined).map((image) => [image.attributes["id"] ?? "", valueOf(image)]));
  const iconLists = all.filter(({ local }) => local === "Icon");
  const pictures = [
    ...childrenOf(root, "IconUrl").map((element) => ({ element, size: 32, url: valueOf(element) })),
    ...childrenOf(root, "HighResolutionIconUrl").map((element) => ({ element, size: 64, url: valueOf(element) })),
    ...iconLists.flatMap((icon) => childrenOf(icon, "Image").map((element) => ({ element, size: Number(element.attributes["size"]), url: resources.get(element.attributes["resid"] ?? "") ?? "" }))),
  ];
  return [
    ...iconLists.flatMap((icon) => {
      const sizes = childrenOf(icon, "Image").map(({ attributes }) => attributes["size"] ?? "");
      return sizes.join() === ICON_SIZES.join() ? [] : [fault(icon, `has the sizes ${sizes.join(", ")}; it needs ${ICON_SIZES.join(", ")}`)];
    }),
    ...pictures.flatMap(({ element, size, url }) => {
      const picture = asset(url.slice(address.length + 1));
      if (picture === null) return []; // a missing file is found by its address
      const found = pngSize(picture);
      if (found === null) return [fault(element, `leads to ${url}, which is no PNG`)];
      return found.width === size && found.height === size ? [] : [fault(element, `needs ${size}×${size} pixels; ${url} has ${found.width}×${found.height}`)];
    }),
  ];
}
