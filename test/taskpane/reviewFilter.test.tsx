/** @jest-environment jsdom */
/** A head of a division at the queue of a consolidated workbook: whose reports wait, and only some of them. */
import { openPane } from "../support/pane/openPane";
import { act, screen, within } from "@testing-library/react";
import { samplePortfolio } from "../../src/workflows/sample/samplePortfolio";
import { consolidatedSample } from "../support/builders/consolidatedSample";
import { SAMPLE_YEAR } from "../support/builders/sampleWorkbook";
import { afterSteps } from "../support/builders/workflowSteps";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();
const slow = { timeout: 20_000 };
const waiting = afterSteps(samplePortfolio(SAMPLE_YEAR), [["SUBMIT", { on: "2023-07-05", rounds: ({ narrative }) => narrative !== null }]]);
const heading = () => screen.getByRole("heading", { name: /^Waiting/ }).textContent!;
const queue = () => within(screen.getByRole("list", { name: /^Waiting/ }));

async function atQueue() {
  const opened = await openPane(folder, { blueprint: consolidatedSample(waiting), preferences: { language: "en", role: "HEAD", userName: "Malee" } });
  await opened.show("Review");
  await screen.findByRole("heading", { name: /^Waiting/ }, slow);
  const choose = async (name: string, at: number) => {
    const choice = screen.getByRole<HTMLSelectElement>("combobox", { name });
    await opened.user.selectOptions(choice, choice.options[at]!.value);
    return choice.options[at]!.text;
  };
  return { ...opened, choose };
}

it("hundreds of reports wait, of which a few are drawn, each with its agency", async () => {
  await atQueue();
  expect(Number(/\((\d+)\)/.exec(heading())![1])).toBeGreaterThan(250);
  const drawn = queue().getAllByRole("listitem");
  expect(drawn.length).toBeLessThan(60);
  const agencies = new Set(waiting.projects.map(({ agency }) => agency!));
  expect(drawn.every(({ textContent }) => [...agencies].some((agency) => textContent!.includes(agency)))).toBe(true);
}, 60_000);

it("agency, strategy and status hold together, count what is left of all, and tick only what is shown", async () => {
  const { choose, user, pane } = await atQueue();
  const all = Number(/\((\d+)\)/.exec(heading())![1]);
  const agency = await choose("Agency", 1);
  const ofAgency = Number(/\((\d+) of (\d+)\)/.exec(heading())![1]);
  await choose("Computed status", 1);
  const [, left, total] = /\((\d+) of (\d+)\)/.exec(heading())!.map(Number) as [number, number, number];
  expect([left > 0, left <= ofAgency, ofAgency < all, total === all]).toEqual([true, true, true, true]);
  expect(queue().getAllByRole("listitem").every(({ textContent }) => textContent!.includes(agency))).toBe(true);
  await user.click(screen.getByRole("button", { name: "Choose all" }));
  expect(pane.store.get().workflow.ticked).toHaveLength(left);
}, 60_000);

it("a status that none of the waiting reports has any more is still said", async () => {
  const { pane } = await atQueue();
  act(() => pane.store.update((state) => ({ ...state, workflow: { ...state.workflow, status: "NO_DATA" } })));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Computed status" }).selectedOptions[0]!.text).toBe("no data");
  expect(heading()).toMatch(/\(0 of \d+\)/);
}, 60_000);
