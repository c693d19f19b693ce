import type { Page } from "playwright-core";

/** Presses that no view needs: whoever is still underway then has met a trap. */
const ENOUGH = 500;

/**
 * Goes through the page by Tab from the beginning to the end, and back by Shift+Tab. Gives what somebody without a mouse would miss: stops that nothing marks, stops out
 * of the order of reading, stops out of sight, things to press that no stop leads to, and places that keys do not lead out of. And how many stops there are.
 */
export async function tabRound(page: Page): Promise<{ readonly stops: number; readonly complaints: readonly string[] }> {
  await page.evaluate(prepare);
  const complaints = new Set<string>();
  let stops = 0;
  for (; stops < ENOUGH; stops += 1) {
    await page.keyboard.press("Tab");
    const { isEnd, said } = await page.evaluate(standsOn);
    for (const each of said) complaints.add(each);
    if (isEnd) break;
  }
  if (stops === ENOUGH) complaints.add("Tab does not lead out of the page");
  let back = 0;
  do {
    await page.keyboard.press("Shift+Tab");
    back += 1;
  } while (back < ENOUGH && !(await page.evaluate(isAtBeginning)));
  if (back === ENOUGH) complaints.add("Shift+Tab does not lead back to the beginning");
  for (const each of await page.evaluate(finish)) complaints.add(each);
  return { stops, complaints: [...complaints] };
}

interface Round {
  readonly first: HTMLElement;
  readonly last: HTMLElement;
  /** How each thing looks while something else has the focus. */
  readonly looks: Map<Element, string>;
  /** Things by themselves; those in rows that are drawn anew by their place. */
  readonly visited: Set<Element | string>;
  readonly nameOf: (element: Element) => Element | string;
  before: Element | null;
}

/** Runs inside the page: posts before and behind all of it, the first with the focus. */
function prepare(): void {
  const post = (): HTMLElement => Object.assign(document.createElement("div"), { tabIndex: 0 });
  const nameOf = (element: Element): Element | string => {
    const row = element.closest<HTMLElement>("[data-row]");
    return row === null ? element : `${row.dataset["row"] ?? ""} ${[...row.querySelectorAll("*")].indexOf(element)}`;
  };
  const round: Round = { first: post(), last: post(), looks: new Map(), visited: new Set(), nameOf, before: null };
  document.body.prepend(round.first);
  document.body.append(round.last);
  (window as unknown as { round: Round }).round = round;
  round.first.focus();
}

/** Runs inside the page, after every press. */
async function standsOn(): Promise<{ readonly isEnd: boolean; readonly said: readonly string[] }> {
  const { round } = window as unknown as { round: Round };
  const short = (element: Element): string => element.outerHTML.replace(/ (class|style|id)="[^"]*"/g, "").slice(0, 120);
  const ring = (element: Element): string =>
    [element, element.parentElement!, element.parentElement!.parentElement!]
      .flatMap((each) => (each === document.body ? [] : ["", "::before", "::after"].map((part) => getComputedStyle(each, part === "" ? null : part))))
      .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderBottomWidth, borderTopColor, borderTopWidth, transform }) =>
        [outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth} ${outlineColor}`, boxShadow, borderTopWidth, borderTopColor, borderBottomWidth, transform].join())
      .join("\n");
  const learn = (): void => {
    for (const each of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")) {
      if (!round.looks.has(each) && !each.contains(document.activeElement)) round.looks.set(each, ring(each));
    }
  };
  // Rows of long lists come as they are scrolled to.
  await new Promise<void>((done) => void requestAnimationFrame(() => setTimeout(done)));
  const stop = document.activeElement!;
  const said: string[] = [];
  if (stop === round.last) return { isEnd: true, said };
  if (stop === document.body) return { isEnd: false, said: ["the focus is nowhere"] };
  round.visited.add(round.nameOf(stop));
  const known = round.looks.get(stop);
  if (known !== undefined && known === ring(stop)) said.push(`nothing marks ${short(stop)}`);
  const [line] = stop.getClientRects();
  if (line === undefined) said.push(`hidden ${short(stop)}`);
  else {
    const hit = document.elementFromPoint(line.left + line.width / 2, line.top + Math.min(line.height, 24) / 2);
    if (hit === null || !(stop.contains(hit) || hit.contains(stop) || stop.parentElement!.contains(hit))) said.push(`out of sight ${short(stop)}`);
    const before = round.before?.getClientRects()[0];
    // What stands beside something is not before it; what is further up or left is.
    const isBefore = before !== undefined && (line.bottom <= before.top + 1 || (line.top < before.bottom - 4 && line.bottom > before.top + 4 && line.right <= before.left + 1));
    if (isBefore && round.before!.contains(stop) === false) said.push(`after ${short(round.before!)} comes ${short(stop)}, which stands before it`);
  }
  round.before = stop;
  learn();
  return { isEnd: false, said };
}

/** Runs inside the page, after every press on the way back. */
async function isAtBeginning(): Promise<boolean> {
  await new Promise<void>((done) => void requestAnimationFrame(() => done()));
  return document.activeElement === (window as unknown as { round: Round }).round.first;
}

/** Runs inside the page: what was never come to. One radio button of a group stands for all of it, and arrows lead through a tree. */
function finish(): string[] {
  const { round } = window as unknown as { round: Round };
  const wanted = [...document.querySelectorAll<HTMLButtonElement | HTMLInputElement>("a[href], button, input, select, textarea, summary, [tabindex='0']")].filter(
    (each) => each.checkVisibility() && !each.disabled && each.tabIndex >= 0 && each.type !== "radio" && each !== round.first && each !== round.last,
  );
  round.first.remove();
  round.last.remove();
  return wanted.filter((each) => !round.visited.has(round.nameOf(each))).map((each) => `no stop leads to ${each.outerHTML.slice(0, 120)}`);
}
