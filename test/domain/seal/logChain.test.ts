import type { ChangeLogEntry } from "../../../src/domain/model/records/logs";
import { logChainOf } from "../../../src/domain/seal/logChain";
import { type LogDraft, FIRST_ENTRY, chained, logEntryHash } from "../../../src/domain/seal/logEntry";
import { readSeal, writeSeal } from "../../../src/domain/seal/roundSeal";
import { readLog } from "../../../src/domain/workflow/roundHistory";
import { aRound } from "../../support/builders/records";

const author = { who: "ก", role: "HEAD", at: "2022-10-25T10:00:00" } as const;
const draft = (key: string): LogDraft => ({ entity: "ROUND", key, field: "STATE", oldValue: "ส่งแล้ว", newValue: "อนุมัติระดับหน่วยงาน", reason: null });
const log = (...keys: string[]) => chained([], keys.map(draft), author);
const say = (entries: readonly ChangeLogEntry[]) => logChainOf(entries).faults.map(({ kind, number, otherNumber }) => `${kind} ${number} ${otherNumber}`);

describe("the chain of the change log", () => {
  it("begins without a parent and goes on from hash to hash", () => {
    const [first, second, third] = log("a", "b", "c");
    expect([first?.parentHash, second?.parentHash, third?.parentHash]).toEqual([FIRST_ENTRY, logEntryHash(first!), logEntryHash(second!)]);
    expect(logChainOf([first!, second!, third!])).toMatchObject({ heads: [logEntryHash(third!)], faults: [] });
  });

  it.each<[string, (entries: readonly ChangeLogEntry[]) => readonly ChangeLogEntry[], readonly string[]]>([
    ["the first entry deleted", ([, ...rest]) => rest, ["PARENT_MISSING 1 null"]],
    ["one in the middle deleted", (all) => [...all.slice(0, 2), ...all.slice(3)], ["PARENT_MISSING 3 2"]],
    ["one changed", (all) => all.map((entry, index) => (index === 2 ? { ...entry, reason: "อื่น" } : entry)), ["PARENT_MISSING 4 3"]],
    ["two swapped", ([a, b, c, d, e]) => [a!, c!, b!, d!, e!], ["OUT_OF_ORDER 2 3"]],
    ["all reversed", (all) => [...all].reverse(), ["OUT_OF_ORDER 1 2", "OUT_OF_ORDER 2 3", "OUT_OF_ORDER 3 4", "OUT_OF_ORDER 4 5"]],
    ["one copied", (all) => [...all, all[1]!], ["COPY 6 2"]],
    ["one typed", (all) => [...all, { ...all[1]!, parentHash: null }], ["BY_HAND 6 null"]],
    ["one put in between by a forger who knows the parent", (all) => [...all.slice(0, 2), { ...all[2]!, key: "x" }, ...all.slice(2)], ["FORK 4 3"]],
  ])("shows %s", (_what, change, faults) => expect(say(change(log("a", "b", "c", "d", "e")))).toEqual(faults));

  it("reads a fork, and the next entry joins its two ends", () => {
    const trunk = log("a");
    const [ours, theirs] = [chained([logEntryHash(trunk[0]!)], [draft("b")], author), chained([logEntryHash(trunk[0]!)], [draft("c")], { ...author, who: "ข" })];
    const forked = [...trunk, ...ours, ...theirs];
    expect(say(forked)).toEqual(["FORK 3 2"]);
    const { heads } = logChainOf(forked);
    expect(heads).toHaveLength(2);
    const joined = [...forked, ...chained(heads, [draft("d")], author)];
    expect([say(joined), logChainOf(joined).heads]).toEqual([["FORK 3 2"], [logEntryHash(joined[3]!)]]);
    expect(say(joined.filter((_, index) => index !== 2))).toEqual(["PARENT_MISSING 3 null"]);
  });

  it("puts parents first however the rows stand", () => {
    const entries = log("a", "b", "c", "d");
    expect(logChainOf([...entries].reverse()).ordered).toEqual(entries);
  });

  it("reads ten thousand entries, in the worst order too, without running deep", () => {
    const entries = log(...Array.from({ length: 10_000 }, (_, index) => String(index)));
    expect(logChainOf([...entries].reverse()).ordered).toHaveLength(10_000);
  });
});

describe("a seal", () => {
  const key = "50010600-0001|2566|1";
  it("reads back what was written", () => {
    const round = aRound({ narrative: "บรรทัด 1\nบรรทัด 2", problem: '{"} sha256:' });
    expect(readSeal(key, writeSeal(key, round))).toMatchObject({ isIntact: true, content: { narrative: "บรรทัด 1\nบรรทัด 2", problem: '{"} sha256:', remedy: null } });
  });

  it("takes as many cells as a long text needs, and no cell begins or ends with a space", () => {
    const narrative = `${"ก ".repeat(14_900)}${"😀 ".repeat(9_000)}จบ`;
    const pieces = writeSeal(key, aRound({ narrative }));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect([piece.trim() === piece, piece.length <= 32_767]).toEqual([true, true]);
    expect(readSeal(key, pieces)).toMatchObject({ isIntact: true, content: { narrative } });
  });

  it("is of its round alone", () => expect(readSeal("50010600-0001|2566|2", writeSeal(key, aRound()))?.isIntact).toBe(false));

  it.each([["", []], ["words", ["ผนึก"]], ["half a seal", [writeSeal(key, aRound())[0]!.slice(0, 90)]]])("is none in %s", (_what, pieces) => expect(readSeal(key, pieces)).toBeNull());
});

it("an empty log says nothing", () => expect(readLog([])).toMatchObject({ chain: { heads: [], faults: [] } }));
