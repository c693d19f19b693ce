import type { StrategyLink } from "../../../src/domain/model/records/strategy";
import { liveWorkbook } from "../../../src/workflows/live/liveWorkbook";
import { type PlanNode, planForest, searchedForest } from "../../../src/workflows/live/planTree";
import { NOTHING_TYPED, withTyped } from "../../../src/workflows/live/recordForm/recordDraft";
import { type LinkDraft, assessLinkDraft, chosenCode, linkColumn, linkDraftEdits, linkUnder, makePrimaryEdits, removeLinkEdits, withNode } from "../../../src/workflows/live/strategyForm";
import { applyToSnapshot } from "../../support/applyToSnapshot";
import { SAMPLE_TODAY, countingIds, sampleWorkbook } from "../../support/builders/sampleWorkbook";
import { aLink, aPortfolio, aProject, aStrategyNode } from "../../support/builders/records";
import { snapshotOf } from "../../support/snapshotOf";

const NAMES: Readonly<Record<string, string>> = { "1": "เมืองปลอดภัย", "1.2": "ถนนปลอดภัย", "1.2.1": "เดินทางปลอดภัย", "1.10": "แสงสว่าง", "2": "เมืองเขียว", "2.1": "สวน", "2.1.1": "เข้าถึงสวน" };
const plan = Object.entries(NAMES).map(([code, nameTh]) => aStrategyNode({ code, nameTh }));
const drawn = (forest: readonly PlanNode[]): readonly string[] => forest.flatMap(({ node, path, children }) => [`${"-".repeat(path.length)}${node.code}`, ...drawn(children)]);
const pathTo = (code: string) => code.split(".").map((_part, at, parts) => plan.find((node) => node.code === parts.slice(0, at + 1).join("."))!);

const opened = (strategyLinks: readonly StrategyLink[]) => {
  const live = liveWorkbook(snapshotOf(sampleWorkbook(aPortfolio({ projects: [aProject()], strategyLinks, strategyPlan: plan }))), SAMPLE_TODAY);
  return { live, project: live.checked.projects[0]! };
};
const linksAfter = (live: ReturnType<typeof opened>["live"], edits: Parameters<typeof applyToSnapshot>[1]) =>
  liveWorkbook(applyToSnapshot(live.snapshot, edits), SAMPLE_TODAY).reading.portfolio.strategyLinks.map((link) => [chosenCode(link), link.isPrimary]);
const NEW: LinkDraft = { of: null, draft: NOTHING_TYPED };
const writing = { today: SAMPLE_TODAY, newId: countingIds("01KBZZZZZZ") };

describe("the plan as a tree", () => {
  it("has children below their parents, in the order of their numbers", () => {
    expect(drawn(planForest([...plan].reverse()))).toEqual(["-1", "--1.2", "---1.2.1", "--1.10", "-2", "--2.1", "---2.1.1"]);
  });

  it("loses no row: a node without parents stands at the top, a code that is there twice stands twice", () => {
    const odd = [aStrategyNode({ code: "7.1.1" }), aStrategyNode({ code: "1" }), aStrategyNode({ code: "1" }), aStrategyNode({ code: null }), aStrategyNode({ code: "1.1", planEdition: "2561" })];
    expect([...drawn(planForest(odd))].sort()).toEqual(["-1", "-1", "-1.1", "-7.1.1"]);
  });

  it.each([["สวน", ["-2", "--2.1", "---2.1.1"]], ["๑.๒.๑", ["-1", "--1.2", "---1.2.1"]], ["ไม่มี", []], ["  ", drawn(planForest(plan))]])("finds %j with what is above it", (words, found) => {
    expect(drawn(searchedForest(planForest(plan), words))).toEqual(found);
  });
});

describe("a link that is being written", () => {
  it("takes codes and names from the plan, down to the chosen node", () => {
    const { live, project } = opened([]);
    const draft = withNode(NEW, linkUnder(project, NEW)!, pathTo("2.1.1"));
    expect(assessLinkDraft(live, project, draft).record).toMatchObject({
      projectCode: "50010600-0001", fiscalYearBE: 2566, strategyNo: 2, strategyName: "เมืองเขียว", subIssueCode: "2.1", subIssueName: "สวน", goalCode: "2.1.1", goalTextRaw: "เข้าถึงสวน", isPrimary: true,
    });
    const higher = withNode(draft, linkUnder(project, NEW)!, pathTo("1.2"));
    expect(assessLinkDraft(live, project, higher).record).toMatchObject({ strategyNo: 1, subIssueCode: "1.2", goalCode: null, goalTextRaw: null });
  });

  it.each<readonly [Readonly<Record<string, string>>, string]>([
    [{ isPrimary: "NO" }, "S01"],
    [{ goalCode: "2.1.1" }, "S02"],
    [{ strategyNo: "2" }, "S03"],
    [{ goalCode: "1.2.9" }, "S04"],
    [{ goalTextRaw: "เดินทาง" }, "S05"],
  ])("%j raises %s before it is written", (texts, ruleId) => {
    const { live, project } = opened([]);
    const under = linkUnder(project, NEW)!;
    const good = withNode(NEW, under, pathTo("1.2.1"));
    const rules = (draft: LinkDraft) => assessLinkDraft(live, project, draft).findings.map((finding) => finding.ruleId);
    expect(rules(good)).not.toContain(ruleId);
    expect(rules({ ...good, draft: Object.entries(texts).reduce((draft, [field, text]) => withTyped(draft, under, linkColumn(field), text), good.draft) })).toContain(ruleId);
  });
});

describe("writing links", () => {
  const primary = aLink({ goalCode: "1.2.1" });
  const other = aLink({ strategyNo: 2, subIssueCode: "2.1", goalCode: "2.1.1", isPrimary: false });

  it("makes a project's first link its primary one, and later ones secondary", () => {
    const empty = opened([]);
    expect(linksAfter(empty.live, linkDraftEdits(empty.live, empty.project, withNode(NEW, linkUnder(empty.project, NEW)!, pathTo("1.2.1")), writing))).toEqual([["1.2.1", true]]);
    const has = opened([primary]);
    expect(linksAfter(has.live, linkDraftEdits(has.live, has.project, withNode(NEW, linkUnder(has.project, NEW)!, pathTo("2.1.1")), writing))).toEqual([["1.2.1", true], ["2.1.1", false]]);
  });

  it("never leaves two primary links", () => {
    const { live, project } = opened([primary, other]);
    const second = project.dossier.strategyLinks[1]!;
    expect(linksAfter(live, makePrimaryEdits(live, project, second, SAMPLE_TODAY))).toEqual([["1.2.1", false], ["2.1.1", true]]);
    const of = { id: second.id, place: 1 };
    const draft = { of, draft: withTyped(NOTHING_TYPED, second, linkColumn("isPrimary"), "YES") };
    expect(linksAfter(live, linkDraftEdits(live, project, draft, writing))).toEqual([["1.2.1", false], ["2.1.1", true]]);
  });

  it("takes one row away, which must still hold what was read", () => {
    const { live, project } = opened([primary, other]);
    const link = project.dossier.strategyLinks[0]!;
    const [edit] = removeLinkEdits(live, link);
    expect(edit).toMatchObject({ kind: "removeRows", table: "StrategyLinks", rows: [0], rowIds: [link.id], expected: [{ รหัสโครงการ: "50010600-0001", รหัสเป้าหมาย: "1.2.1" }] });
    expect(linksAfter(live, [edit!])).toEqual([["2.1.1", false]]);
  });

  it("follows its row by id, and knows when it has gone", () => {
    const { project } = opened([primary, other]);
    const [first, second] = project.dossier.strategyLinks as [StrategyLink, StrategyLink];
    const moved = { ...project, dossier: { ...project.dossier, strategyLinks: [second, first] } };
    expect(linkUnder(moved, { of: { id: first.id, place: 0 }, draft: NOTHING_TYPED })).toBe(first);
    expect(linkUnder({ ...project, dossier: { ...project.dossier, strategyLinks: [second] } }, { of: { id: first.id, place: 0 }, draft: NOTHING_TYPED })).toBeNull();
  });
});
