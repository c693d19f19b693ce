import { openPortfolio } from "../../src/workflows/openPortfolio";
import { contractHosts } from "./support/contractHosts";
import { blueprintOf, fewProjects } from "./support/workbooks";

const portfolio = fewProjects();
const standard = blueprintOf(portfolio);

describe.each(contractHosts)("$name", (contract) => {
  it("makes the workbook, and reads every record back from it", async () => {
    const opened = await contract.open(null);
    await opened.host.create(standard);
    const { portfolio: read, findings } = await openPortfolio(opened.host);
    expect(findings).toEqual([]);
    expect(read).toEqual({ ...portfolio, changeLog: [], importLog: [], acknowledgements: [], holidays: [], quarterEvaluations: [] });
    await opened.close();
  });

  it("does not make one where one is", async () => {
    const opened = await contract.open(standard);
    await expect(opened.host.create(standard)).rejects.toMatchObject({ problem: expect.stringMatching(/FILE_EXISTS|NAME_TAKEN/) as string });
    await opened.close();
  });
});
