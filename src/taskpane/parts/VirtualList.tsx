import { type ReactElement, type ReactNode, useCallback, useContext, useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { ScrollContext } from "../frame/scrollContext";

interface VirtualListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** Height of a row that was never drawn, in pixels. */
  readonly estimate: number;
  readonly label: string;
}

/** Pixels drawn beyond what is seen. */
const MARGIN = 400;
/** Drawn also where nothing can be measured. */
const FEWEST = 15;

/** A list that draws only the rows near what is seen, of any height; tens of thousands of rows cost as much as twenty. */
export function VirtualList<Item>({ items, keyOf, render, estimate, label }: VirtualListProps<Item>): ReactElement {
  const scroller = useContext(ScrollContext);
  const list = useRef<HTMLUListElement>(null);
  const heights = useRef(new Map<string, number>());
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const range = useRef({ from: 0, to: FEWEST });

  const heightAt = useCallback((index: number) => heights.current.get(keyOf(items[index] as Item)) ?? estimate, [items, keyOf, estimate]);

  const measure = useCallback(() => {
    const element = scroller?.current;
    if (element === null || element === undefined || list.current === null) return;
    const top = element.getBoundingClientRect().top - list.current.getBoundingClientRect().top - MARGIN;
    const bottom = top + element.clientHeight + 2 * MARGIN;
    let offset = 0;
    let from = 0;
    for (; from < items.length && offset + heightAt(from) < top; from += 1) offset += heightAt(from);
    let to = from;
    for (; to < items.length && (offset < bottom || to - from < FEWEST); to += 1) offset += heightAt(to);
    if (from === range.current.from && to === range.current.to) return;
    range.current = { from, to };
    redraw();
  }, [items, heightAt, scroller]);

  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? []) {
      const height = row.offsetHeight;
      if (height > 0) heights.current.set(row.dataset.row ?? "", height);
    }
    measure();
  });
  useEffect(() => {
    const element = scroller?.current;
    if (element === null || element === undefined) return;
    element.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      element.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [measure, scroller]);

  const from = Math.min(range.current.from, items.length);
  const to = Math.min(Math.max(range.current.to, from + FEWEST), items.length);
  const sum = (start: number, end: number): number => {
    let height = 0;
    for (let index = start; index < end; index += 1) height += heightAt(index);
    return height;
  };
  return (
    <ul ref={list} aria-label={label} style={{ listStyle: "none", margin: 0, padding: 0, paddingTop: sum(0, from), paddingBottom: sum(to, items.length) }}>
      {items.slice(from, to).map((item, at) => (
        <li key={keyOf(item)} data-row={keyOf(item)} aria-setsize={items.length} aria-posinset={from + at + 1}>
          {render(item)}
        </li>
      ))}
    </ul>
  );
}
