import { editTag, openedTag } from "../../../src/ooxml/xml/editTag";
import type { AttributeChanges } from "../../../src/ooxml/xml/editTag";

describe("changing the attributes of a tag", () => {
  it.each<readonly [name: string, tag: string, changes: AttributeChanges, expected: string]>([
    ["nothing", `<c r="A1"/>`, {}, `<c r="A1"/>`],
    ["one that is there", `<c r="A1" s="3">`, { s: 5 }, `<c r="A1" s="5">`],
    ["one that is not", `<c r="A1" />`, { s: 5 }, `<c r="A1" s="5" />`],
    ["in a tag without any", "<c/>", { s: 5 }, `<c s="5"/>`],
    ["taking one away", `<c r="A1" t="s" s="3">`, { t: null }, `<c r="A1" s="3">`],
    ["taking away what is not there", "<c>", { t: null }, "<c>"],
    ["in single quotes", `<c r='A1' s = '3'>`, { s: `"'` }, `<c r='A1' s = '&quot;&apos;'>`],
    ["a value that looks like an attribute", `<c x=" s='1' " s="2">`, { s: 3 }, `<c x=" s='1' " s="3">`],
    ["a value that looks like an end", `<c x="/>" s="2"/>`, { s: 3 }, `<c x="/>" s="3"/>`],
    ["with a prefix", `<x:c x:s="1" s="2">`, { s: 3 }, `<x:c x:s="1" s="3">`],
  ])("%s", (_name, tag, changes, expected) => {
    expect(editTag(tag, changes)).toBe(expected);
  });

  it.each([
    [`<c r="A1"/>`, `<c r="A1">`],
    [`<c r="A1" />`, `<c r="A1">`],
    [`<c r="/>">`, `<c r="/>">`],
  ])("%s opened is %s", (tag, expected) => {
    expect(openedTag(tag)).toBe(expected);
  });
});
