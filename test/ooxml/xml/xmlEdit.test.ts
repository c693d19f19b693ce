import fc from "fast-check";
import { appendTo, applyEdits, insertAfter, insertBefore, removeElement, replaceElement, setAttribute } from "../../../src/ooxml/xml/xmlEdit";
import type { XmlEdit } from "../../../src/ooxml/xml/xmlEdit";
import { childOf, childrenOf, parseXml, sourceOf } from "../../../src/ooxml/xml/xmlTree";
import type { XmlElement } from "../../../src/ooxml/xml/xmlTree";

const part = `<?xml version="1.0"?>\r\n<!-- <b> --><x:a xmlns:x="urn:x" t='1 > "2"'>ไทย &lt;<b/><c  n = "v" m='w'>in</c ><![CDATA[<d>]]><b k="&amp;"></b></x:a>\n`;

describe("where elements stand", () => {
  const root = parseXml(part);

  it("knows names, namespaces, attributes and text", () => {
    expect(root).toMatchObject({ name: "x:a", local: "a", uri: "urn:x", attributes: { t: '1 > "2"' }, text: "ไทย <<d>" });
    expect(root.children.map(({ name, attributes, text }) => [name, attributes, text])).toEqual([
      ["b", {}, ""],
      ["c", { n: "v", m: "w" }, "in"],
      ["b", { k: "&" }, ""],
    ]);
  });

  it("gives back each element as it was written", () => {
    expect(root.children.map((child) => sourceOf(part, child))).toEqual(["<b/>", `<c  n = "v" m='w'>in</c >`, `<b k="&amp;"></b>`]);
    expect(part.slice(root.contentStart, root.contentEnd)).toBe(`ไทย &lt;<b/><c  n = "v" m='w'>in</c ><![CDATA[<d>]]><b k="&amp;"></b>`);
  });

  it("finds children by local name", () => {
    expect(childOf(root, "c")?.text).toBe("in");
    expect(childOf(root, "d")).toBeNull();
    expect(childrenOf(root, "b")).toHaveLength(2);
  });

  it.each([
    ["an end tag that is missing", "<a><b></a>"],
    ["an entity of its own", `<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>`],
    ["nothing", ""],
    ["two roots", "<a/><b/>"],
  ])("refuses %s", (_name, text) => {
    expect(() => parseXml(text)).toThrow();
  });
});

describe("edits", () => {
  const text = `<a><b x="1"  y='2>1'/><c>old</c></a>`;
  const root = parseXml(text);
  const b = root.children[0]!;
  const c = root.children[1]!;

  it.each<[string, readonly XmlEdit[], string]>([
    ["none", [], text],
    ["replace", [replaceElement(c, "<d/>")], `<a><b x="1"  y='2>1'/><d/></a>`],
    ["remove", [removeElement(b)], `<a><c>old</c></a>`],
    ["insert around, in any order", [insertAfter(b, "<2/>"), insertBefore(b, "<1/>")], `<a><1/><b x="1"  y='2>1'/><2/><c>old</c></a>`],
    ["insert twice at one place", [insertBefore(c, "1"), insertBefore(c, "2")], `<a><b x="1"  y='2>1'/>12<c>old</c></a>`],
    ["append to content", [appendTo(c, "+new")], `<a><b x="1"  y='2>1'/><c>old+new</c></a>`],
    ["append to an empty element", [appendTo(b, "in")], `<a><b x="1"  y='2>1'>in</b><c>old</c></a>`],
    ["change an attribute", [setAttribute(text, b, "x", "<3>")], `<a><b x="&lt;3&gt;"  y='2>1'/><c>old</c></a>`],
    ["change a later attribute", [setAttribute(text, b, "y", "4")], `<a><b x="1" y="4"/><c>old</c></a>`],
    ["add an attribute", [setAttribute(text, b, "z", "5")], `<a><b x="1"  y='2>1' z="5"/><c>old</c></a>`],
    ["add an attribute to an element with content", [setAttribute(text, c, "z", "5")], `<a><b x="1"  y='2>1'/><c z="5">old</c></a>`],
    ["remove an attribute", [setAttribute(text, b, "x", null)], `<a><b  y='2>1'/><c>old</c></a>`],
    ["remove an attribute that is not there", [setAttribute(text, b, "q", null)], text],
    ["several", [setAttribute(text, b, "x", "9"), removeElement(c), appendTo(root, "<e/>")], `<a><b x="9"  y='2>1'/><e/></a>`],
  ])("%s", (_name, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it("refuses edits that overlap", () => {
    expect(() => applyEdits(text, [removeElement(root), removeElement(c)])).toThrow("overlap");
  });
});

describe("any tree", () => {
  const name = fc.constantFrom("a", "b", "ก", "x-y");
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(name, fc.dictionary(name, fc.constantFrom("1", ">", "'", "ข"), { maxKeys: 2 }), fc.array(fc.oneof({ depthSize: "small" }, fc.constantFrom("t", " ", "&gt;", "<!--<a>-->"), tie("node")), { maxLength: 3 }))
      .map(([tag, attributes, children]) => {
        const head = `${tag}${Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`).join("")}`;
        return children.length === 0 ? `<${head}/>` : `<${head}>${children.join("")}</${tag}>`;
      }),
  })).node;

  it("is put together from its elements as written", () => {
    const rebuilt = (text: string, element: XmlElement): string =>
      applyEdits(text, element.children.map((child) => replaceElement(child, rebuilt(text, child)))).slice(element.start, element.end);
    fc.assert(
      fc.property(tree, (text) => {
        const root = parseXml(text);
        expect(sourceOf(text, root)).toBe(text);
        expect(rebuilt(text, root)).toBe(text);
      }),
    );
  });
});
