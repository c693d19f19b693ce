import type { Page } from "playwright-core";

/**
 * What somebody could not read or press in the page as it is shown: texts that are cut off, texts over other texts or over buttons, pages wider than their
 * window, and things to press that nothing brings into sight. Each in words, with the text that it is about.
 */
export function illegibleIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(lookOver);
}

/** Runs inside the page. */
function lookOver(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** A line of text, as high as its ink: Thai marks and tails with it. */
  interface Line {
    readonly box: Box;
    readonly text: string;
    readonly element: Element;
  }
  /** Pixels that nobody sees. */
  const SLACK = 1;
  const complaints = new Set<string>();
  const main = document.querySelector("main")!;
  const canvas = document.createElement("canvas").getContext("2d")!;
  const common = (a: Box, b: Box): Box => ({ left: Math.max(a.left, b.left), right: Math.min(a.right, b.right), top: Math.max(a.top, b.top), bottom: Math.min(a.bottom, b.bottom) });
  const ancestorsOf = (element: Element): Element[] => (element.parentElement === null ? [] : [element.parentElement, ...ancestorsOf(element.parentElement)]);
  const isForEars = (element: Element): boolean => [element, ...ancestorsOf(element)].some((each) => getComputedStyle(each).clipPath === "inset(50%)");
  const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

  const widthOf = (text: string, { font, letterSpacing }: CSSStyleDeclaration): number => {
    canvas.font = font;
    canvas.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
    return canvas.measureText(text).width;
  };
  const linesIn = (root: Element): Line[] => {
    const lines: Line[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const element = node.parentElement!;
      if (text === "" || element.closest("option, style, script") !== null || !element.checkVisibility() || isForEars(element)) continue;
      canvas.font = getComputedStyle(element).font;
      const { actualBoundingBoxAscent, actualBoundingBoxDescent, fontBoundingBoxAscent } = canvas.measureText(text);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const base = rect.top + fontBoundingBoxAscent;
        if (rect.width > 0) lines.push({ box: { left: rect.left, right: rect.right, top: base - actualBoundingBoxAscent, bottom: base + actualBoundingBoxDescent }, text, element });
      }
    }
    return lines;
  };

  /** What is left to see of a line after all that hides what sticks out of it; says so where something is missing that stands nowhere else. */
  const seenOf = (line: Line): Line => {
    let { left, right, top, bottom } = line.box;
    let isFree = { x: false, y: false };
    const scrollers: Box[] = [];
    for (const each of [line.element, ...ancestorsOf(line.element)]) {
      const { overflowX, overflowY } = getComputedStyle(each);
      const outer = each.getBoundingClientRect();
      const inner = { left: outer.left + each.clientLeft, top: outer.top + each.clientTop, right: outer.left + each.clientLeft + each.clientWidth, bottom: outer.top + each.clientTop + each.clientHeight };
      const hides = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
      const scrolls = (overflow: string): boolean => overflow === "auto" || overflow === "scroll";
      if (!isFree.x && hides(overflowX)) [left, right] = [Math.max(left, inner.left), Math.min(right, inner.right)];
      if (!isFree.y && hides(overflowY)) [top, bottom] = [Math.max(top, inner.top), Math.min(bottom, inner.bottom)];
      isFree = { x: isFree.x || scrolls(overflowX), y: isFree.y || scrolls(overflowY) };
      if (isFree.x || isFree.y) scrollers.push(inner);
      if (each === main) break;
    }
    const isElsewhere = [line.element, ...ancestorsOf(line.element)].some((each) => each.getAttribute("title")?.includes(line.text) === true);
    const { box, text } = line;
    // Where spaces are kept, the one at a line's end may stick out.
    const atSide = SLACK + (getComputedStyle(line.element).whiteSpace.startsWith("pre") ? widthOf(" ", getComputedStyle(line.element)) : 0);
    if (!isElsewhere && Math.max(left - box.left, box.right - right) > atSide) complaints.add(`cut at the side by ${Math.round(Math.max(left - box.left, box.right - right))}: ${short(text)}`);
    if (!isElsewhere && Math.max(top - box.top, box.bottom - bottom) > SLACK) complaints.add(`cut above or below: ${short(text)}`);
    return { ...line, box: scrollers.reduce(common, { left, right, top, bottom }) };
  };

  const overlap = (a: Box, b: Box): number => {
    const { left, right, top, bottom } = common(a, b);
    return Math.min(right - left, bottom - top);
  };
  const inSight = (element: Element): Box => {
    const scrollers = ancestorsOf(element).filter((each) => ["auto", "scroll"].includes(getComputedStyle(each).overflowY));
    return scrollers.map((each): Box => each.getBoundingClientRect()).reduce(common, element.getBoundingClientRect());
  };
  const isDrawn = (element: Element): boolean => element.checkVisibility() && getComputedStyle(element).opacity !== "0" && element.closest("svg") === null;
  const pressable = [...document.querySelectorAll("a[href], button, input, select, textarea")].filter(isDrawn);

  const lines = linesIn(document.body).map(seenOf);
  for (const [at, line] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (overlap(line.box, other.box) > SLACK) complaints.add(`one over the other: ${short(line.text)} | ${short(other.text)}`);
    }
    for (const element of pressable) {
      const isPartOf = element.contains(line.element) || line.element.contains(element);
      if (!isPartOf && overlap(line.box, inSight(element)) > SLACK) complaints.add(`text over a field or button: ${short(line.text)} | ${short(element.outerHTML)}`);
    }
  }

  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")) {
    const style = getComputedStyle(field);
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value === "" ? field.placeholder : "";
    if (text !== "" && field.title !== text && widthOf(text, style) > room + SLACK) complaints.add(`cut in its ${field instanceof HTMLSelectElement ? "list" : "field"} by ${Math.round(widthOf(text, style) - room)}: ${short(text)}`);
  }

  if (document.documentElement.scrollWidth > innerWidth + SLACK) complaints.add(`the page is ${document.documentElement.scrollWidth - innerWidth} pixels wider than its window`);
  if (main.scrollWidth > main.clientWidth + SLACK) complaints.add(`the view is ${main.scrollWidth - main.clientWidth} pixels wider than its place`);

  for (const element of document.querySelectorAll<HTMLButtonElement | HTMLInputElement>("a[href], button, input, select, textarea, [tabindex='0']")) {
    if (!element.isConnected || !element.checkVisibility() || element.type === "file") continue;
    element.scrollIntoView({ block: "center", inline: "center" });
    const { left, top, width, height } = element.getClientRects()[0]!;
    const hit = document.elementFromPoint(left + Math.min(width, element.clientWidth || width) / 2, top + Math.min(height, 20) / 2);
    const isHit = hit !== null && (element.contains(hit) || hit.contains(element) || element.parentElement!.contains(hit));
    if (!isHit || width === 0) complaints.add(`cannot be brought into sight: ${short(element.outerHTML)}`);
  }
  main.scrollTop = 0;
  return [...complaints];
}
