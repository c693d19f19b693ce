import fc from "fast-check";
import { decodeCellText, encodeCellText, storeText } from "../../../src/ooxml/xml/cellText";
import { escapeXml } from "../../../src/ooxml/xml/xmlText";
import { parseXml } from "../../../src/ooxml/xml/xmlTree";

describe("cell text as it is stored", () => {
  it.each([
    ["plain text", "โครงการ 1 & 2", "โครงการ 1 & 2"],
    ["text that looks like a named character", "_x0041_", "_x005F_x0041_"],
    ["two of them that share an underscore", "_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
    ["half of one before a character that gets such a name", "_x0041\u0001", "_x005F_x0041_x0001_"],
    ["lower-case hexadecimal", "_x00e1_", "_x005F_x00e1_"],
    ["one of fewer digits, which LibreOffice takes for a name", "_x41_ _xa\u0007", "_x005F_x41_ _x005F_xa_x0007_"],
    ["not such a name", "_y0041_ x0041_ _X0041_ _x00410_ _x_", "_y0041_ x0041_ _X0041_ _x00410_ _x_"],
    ["a control character", "a\u0001b", "a_x0001_b"],
    ["a form feed and a vertical tab", "a\f\u000bb", "a_x000C__x000B_b"],
    ["what XML forbids at the end of Unicode", "\uffff", "_xFFFF_"],
    ["a Windows line break", "a\r\nb", "a\nb"],
    ["an old Mac line break", "a\rb", "a\nb"],
    ["a line feed and a tab", "a\nb\tc", "a\nb\tc"],
    ["half a surrogate pair", "a\ud83d", "a\ufffd"],
    ["a whole surrogate pair", "😀", "😀"],
    ["nothing", "", ""],
  ])("%s", (_name, text, stored) => {
    expect(encodeCellText(text)).toBe(stored);
  });

  it("is read back as it was, line breaks apart, and is always XML", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "A", "\u0001", "ก", "\n", "\t", "<", "&", "😀", "\uffff") }), (text) => {
        const stored = encodeCellText(text);
        expect(decodeCellText(stored)).toBe(text);
        expect(parseXml(`<t a="${escapeXml(stored)}">${escapeXml(stored)}</t>`)).toMatchObject({ text: stored, attributes: { a: stored } });
      }),
    );
  });
});

describe("cell text that is put back", () => {
  it("is read as the very text that it was", () => {
    const anything = fc.string({ unit: fc.constantFrom("_", "x", "0", "4", "1", "A", "\u0001", "ก", "\r", "\n", "😀", "\ud83d", "\ude00", "\uffff") });
    fc.assert(
      fc.property(anything, (text) => {
        const stored = storeText(text);
        expect(decodeCellText(stored)).toBe(text);
        expect(parseXml(`<t>${escapeXml(stored)}</t>`).text).toBe(stored);
      }),
      { numRuns: 500 },
    );
  });
});

describe("text in XML", () => {
  it.each([
    ["ก้าวหน้า", "ก้าวหน้า"],
    [`<a href="b">&'`, `&lt;a href=&quot;b&quot;&gt;&amp;'`],
    ["a\nb\r\tc", "a&#10;b&#13;&#9;c"],
  ])("%j is written %s", (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});
