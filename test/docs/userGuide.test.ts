import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { addInTexts } from "../../src/messages/addInTexts";
import type { Language } from "../../src/messages/language";
import { gatheringPaneTexts } from "../../src/messages/gatheringPaneTexts";
import { overviewTexts } from "../../src/messages/overviewTexts";
import { paneTexts } from "../../src/messages/paneTexts";
import { reportZipTexts } from "../../src/messages/reportZipTexts";
import { SHEET_KINDS, sheetTitle } from "../../src/messages/report/sheets/sheetWords";
import { summarySheetTexts } from "../../src/messages/summarySheetTexts";
import { STATUS_LISTS, statusName, statusValues } from "../../src/messages/statusNames";
import { guideChapters, guideFile, guideText } from "../support/guide/userGuide";

const languages = ["th", "en"] as const;
const pictures = join(guideFile, "../images/guide");

/** What the guide says in bold: words that its reader is to find on the screen. */
const boldIn = (text: string): readonly string[] => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words]) => words!);

/** Every text of a tree of messages; those that take a number say it with the numbers that `wanted` has, or with none. */
function saying(node: unknown, wanted: string): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node === "function") {
    const numbers = wanted.match(/\d+(?= |$)/g) ?? [];
    return [numbers.map(Number), numbers, [""]].flatMap((given) => said(node as (...facts: unknown[]) => unknown, given));
  }
  return node === null || typeof node !== "object" ? [] : Object.values(node).flatMap((each) => saying(each, wanted));
}

function said(text: (...facts: unknown[]) => unknown, given: readonly unknown[]): readonly string[] {
  try {
    return [String(text(...given))];
  } catch {
    return [];
  }
}

/** Words that are on a screen in a language, whole or as the beginning of what a fact ends. */
function isOnScreen(words: string, language: Language): boolean {
  const lists = STATUS_LISTS.flatMap((list) => statusValues(list).map((value) => statusName(list, value, language)));
  const pane = paneTexts(language);
  const trees = [pane, gatheringPaneTexts(language), overviewTexts(language), addInTexts(language), reportZipTexts(language), summarySheetTexts(language)];
  const ways = Object.values(pane.views).map((view) => pane.common.backTo(view));
  const titles = SHEET_KINDS.map((kind) => sheetTitle(kind, language));
  // Ways back have an arrow before their words.
  const plain = words.replace(/^‹ /, "");
  return [...trees.flatMap((tree) => saying(tree, words)), ...ways, ...titles, ...lists].some((text) => text.trim() === plain) || saysADay(words, language);
}

/** "Read as 25 Jul 2566 BE": what was read stands behind the words. */
function saysADay(words: string, language: Language): boolean {
  const before = paneTexts(language).round.readAs("");
  return words.startsWith(before) && words.length > before.length;
}

describe.each(languages)("the user guide, %s", (language) => {
  const words = boldIn(guideText(language)).filter((each) => !/^·+$/.test(each));

  it.each([...new Set(words)])("says %s as the screen does", (each) => {
    expect(isOnScreen(each, language)).toBe(true);
  });

  it("shows pictures that are there, in its own language", () => {
    const shown = guideChapters(language).flatMap(({ steps }) => steps.flatMap(({ picture }) => (picture === null ? [] : [picture])));
    expect(shown.filter((picture) => !picture.startsWith(`${language}-`) || !existsSync(join(pictures, picture)))).toEqual([]);
    expect(readdirSync(pictures).filter((file) => file.startsWith(`${language}-`)).sort()).toEqual([...shown].sort());
  });
});

it("notices words that no screen says", () => {
  expect(languages.map((language) => isOnScreen("Frobnicate", language))).toEqual([false, false]);
});

it("has the same chapters and steps in both languages", () => {
  const [thai, english] = languages.map((language) => guideChapters(language).map(({ title, steps }) => [title.split(".")[0], steps.length, steps.map(({ picture }) => picture?.slice(3) ?? null)]));
  expect(english).toEqual(thai);
});
