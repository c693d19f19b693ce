import { readFileSync } from "node:fs";
import { join } from "node:path";
import { costTable, measureCosts } from "./support/costs";
import type { Cost } from "./support/costs";

/** What an action may cost: so many round trips, and one for each further chunk of 20,000 cells or 1.5 MB. */
const allowed: Readonly<Record<string, number>> = {
  "open: 4 projects": 2,
  "edit one cell": 2,
  "append 1 round": 2,
  "append 1,000 rounds": 3,
  "draw 1 report sheet": 2,
  "approve 500 rounds": 20,
  "look at one cell that somebody changed": 1,
};

describe("what actions cost, counted by the emulated Excel", () => {
  let costs: readonly Cost[];
  beforeAll(async () => {
    costs = await measureCosts();
  }, 600_000);
  const named = (name: string): Cost => costs.find((cost) => cost.action === name)!;

  it.each(Object.entries(allowed))("%s: at most %d round trips", (name, most) => expect(named(name).syncs).toBeLessThanOrEqual(most));

  it("no request is above 4 MB, and no answer above 5", () => {
    expect(costs.filter(({ largestRequest, largestAnswer }) => largestRequest > 4_000_000 || largestAnswer > 5_000_000)).toEqual([]);
  });

  it("a larger workbook costs one round trip for each further chunk and no other", () => {
    for (const name of ["open: 500 projects", "open: 10,000 projects, 120,000 rounds"]) {
      const { syncs, cells } = named(name);
      // One to learn what is there; then chunks, of which texts make some smaller than 20,000 cells.
      expect(syncs).toBeGreaterThanOrEqual(1 + Math.ceil(cells / 20_000));
      expect(syncs).toBeLessThanOrEqual(1 + Math.ceil(cells / 20_000) * 1.5 + 2);
    }
  });

  it("a hundred report sheets cost a round trip for each chunk of pages", () => {
    const [one, hundred] = [named("draw 1 report sheet"), named("draw 100 report sheets")];
    expect(hundred.syncs).toBeLessThanOrEqual(1 + Math.ceil((hundred.requestBytes / 1_000_000) * 2));
    expect(hundred.requestBytes).toBeLessThan(one.requestBytes * 110);
  });

  it("is what docs/cost.md says", () => {
    const page = readFileSync(join(__dirname, "../../docs/cost.md"), "utf8");
    expect(page).toContain(costTable(costs));
  });
});
