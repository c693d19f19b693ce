import { assignRowIds } from "../../src/workflows/importForms/assignRowIds";
import { bindWorkbook } from "../../src/workflows/bindWorkbook";
import { contractHosts } from "./support/contractHosts";
import { blueprintOf, columnIn, fewProjects, ids, today } from "./support/workbooks";

const portfolio = fewProjects();
/** Two rows typed by hand, and one copied with its id. */
const typed = { ...portfolio, rounds: portfolio.rounds.map((round, index) => (index === 2 || index === 5 ? { ...round, id: null } : index === 7 ? { ...round, id: portfolio.rounds[6]!.id } : round)) };

describe.each(contractHosts)("$name", (contract) => {
  it("gives ids to rows without one and to copies when it binds, and to no others", async () => {
    const opened = await contract.open(blueprintOf(typed));
    const newId = ids();
    const { portfolio: bound } = await bindWorkbook(opened.host, { today, newId: () => newId().replace("01HZ", "02HZ") as ReturnType<typeof newId> });
    const before = portfolio.rounds.map(({ id }) => id);
    expect(bound.rounds.map(({ id }, index) => id === before[index])).toEqual(before.map((_id, index) => ![2, 5, 7].includes(index)));
    expect(new Set(columnIn(await opened.host.read(), "Rounds", "รหัสแถว")).size).toBe(portfolio.rounds.length);
    expect(assignRowIds(bound, newId)).toEqual(bound);
    await opened.close();
  });
});
