import { renderLayouts } from "../../../src/hosts/exceljs/renderLayouts";
import { layoutOf, reportCases } from "../../support/builders/reportCases";
import { validateOoxmlFiles } from "../../support/ooxmlValidator";
import { describeWith } from "../../support/programs";

describeWith("Open XML SDK validator", "the project report as a file", () => {
  it("is what Microsoft's validator accepts, each project and all of them in one workbook", async () => {
    const names = Object.keys(reportCases) as (keyof typeof reportCases)[];
    const files: Record<string, Uint8Array> = {};
    for (const name of names) files[name] = await renderLayouts([layoutOf(reportCases[name])], { time: null });
    const sheets = names.map((name, index) => ({ ...layoutOf(reportCases[name], "en"), sheetName: `${index + 1}` }));
    files["together"] = await renderLayouts(sheets, { time: null });
    const errors = await validateOoxmlFiles(files);
    expect(errors).toEqual(Object.fromEntries(Object.keys(files).map((name) => [name, []])));
  });
});
