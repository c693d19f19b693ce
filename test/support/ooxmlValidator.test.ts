import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import ExcelJS from "exceljs";
import { describeOoxmlErrors, validateOoxml, validateOoxmlFiles } from "./ooxmlValidator";
import { describeWith } from "./programs";

/** A workbook with one coloured cell, as exceljs writes it: `sz` stands after `color`, where the schema forbids it. */
async function fontChildrenInWrongOrder(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("ก").getCell("A1").value = "งบประมาณ";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The order in which the schema wants them (CT_Font). */
const orderOfFontChildren = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

/** The same workbook with the children of every font put in order. */
async function fontChildrenInOrder(): Promise<Uint8Array> {
  const parts = unzipSync(await fontChildrenInWrongOrder());
  const rank = (child: string) => orderOfFontChildren.indexOf(/^<(\w+)/.exec(child)?.[1] ?? "");
  const styles = strFromU8(parts["xl/styles.xml"]!).replace(/(?<=<font>).*?(?=<\/font>)/g, (children) =>
    [...children.matchAll(/<[^>]+>/g)].map(([child]) => child).sort((a, b) => rank(a) - rank(b)).join(""),
  );
  return zipSync({ ...parts, "xl/styles.xml": strToU8(styles) });
}

describeWith("Open XML SDK validator", "validateOoxml", () => {
  it("finds the order of font children that plain exceljs writes, for both versions", async () => {
    const errors = await validateOoxml(await fontChildrenInWrongOrder());
    expect(errors.map(({ officeVersion, part }) => `${officeVersion} ${part}`)).toEqual(
      expect.arrayContaining(["Office2021 /xl/styles.xml", "Microsoft365 /xl/styles.xml"]),
    );
    expect(describeOoxmlErrors(errors).join("\n")).toMatch(/font\[1\]: The element has unexpected child element/);
  });

  it("finds nothing in the same workbook once they are in order", async () => {
    expect(describeOoxmlErrors(await validateOoxml(await fontChildrenInOrder()))).toEqual([]);
  });

  it("judges many workbooks by name", async () => {
    const result = await validateOoxmlFiles({ right: await fontChildrenInOrder(), wrong: await fontChildrenInWrongOrder() });
    expect(result.right).toEqual([]);
    expect(result.wrong).not.toEqual([]);
  });

  it("reports what is no workbook at all", async () => {
    const errors = await validateOoxml(strToU8("not a zip"));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatchObject({ part: null, xPath: null });
  });
});
