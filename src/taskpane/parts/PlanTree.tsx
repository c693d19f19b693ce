import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useRef, useState } from "react";
import type { StrategyNode } from "../../domain/model/records/strategy";
import { type PlanNode, placeOf } from "../../workflows/live/planTree";

const useStyles = makeStyles({
  tree: { listStyle: "none", margin: 0, padding: 0, maxHeight: "320px", overflowY: "auto", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  item: {
    display: "flex", alignItems: "flex-start", columnGap: tokens.spacingHorizontalXS, minHeight: "24px", boxSizing: "border-box", cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXXS, paddingInlineEnd: tokens.spacingHorizontalS,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& svg": { flexShrink: 0, marginTop: "4px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold, "@media (forced-colors: active)": { outline: "1px solid Highlight" } },
  fold: { width: "16px", flexShrink: 0 },
});

interface PlanTreeProps {
  readonly forest: readonly PlanNode[];
  /** Whether every branch begins open. */
  readonly isOpen: boolean;
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (path: readonly StrategyNode[]) => void;
}

interface Line {
  readonly plan: PlanNode;
  readonly key: string;
  readonly level: number;
  readonly parent: string | null;
  readonly isOpen: boolean;
}

/** The development plan by keyboard or mouse: arrows move and open, Enter or Space chooses. Source: WAI-ARIA tree pattern. */
export function PlanTree({ forest, isOpen, chosen, label, onChoose }: PlanTreeProps) {
  const styles = useStyles();
  const [turned, setTurned] = useState<ReadonlySet<string>>(() => new Set(isOpen ? [] : aboveOf(forest, chosen)));
  const [current, setCurrent] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const lines = linesOf(forest, (key) => turned.has(key) !== isOpen);
  const focused = lines.some(({ key }) => key === current) ? current : (lines.find(({ plan }) => plan.node.code === chosen) ?? lines[0])?.key;

  const turn = (key: string): void => {
    setTurned((before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]));
  };
  const go = (key: string | null | undefined): void => {
    if (key === null || key === undefined) return;
    setCurrent(key);
    [...(list.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])].find(({ dataset }) => dataset.key === key)?.focus();
  };
  const onKey = (event: KeyboardEvent, line: Line, at: number): void => {
    const isParent = line.plan.children.length > 0;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => { go(lines[at + 1]?.key); },
      ArrowUp: () => { go(lines[at - 1]?.key); },
      Home: () => { go(lines[0]?.key); },
      End: () => { go(lines.at(-1)?.key); },
      ArrowRight: () => { if (isParent && !line.isOpen) turn(line.key); else if (isParent) go(lines[at + 1]?.key); },
      ArrowLeft: () => { if (isParent && line.isOpen) turn(line.key); else go(line.parent); },
      Enter: () => { onChoose(line.plan.path); },
      " ": () => { onChoose(line.plan.path); },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
  return (
    <ul ref={list} role="tree" aria-label={label} className={styles.tree}>
      {lines.map((line, at) => (
        <li
          key={line.key}
          role="treeitem"
          lang="th"
          data-key={line.key}
          aria-level={line.level}
          aria-selected={line.plan.node.code === chosen}
          aria-expanded={line.plan.children.length === 0 ? undefined : line.isOpen}
          tabIndex={line.key === focused ? 0 : -1}
          className={mergeClasses(styles.item, line.plan.node.code === chosen && styles.chosen)}
          style={{ paddingInlineStart: line.level * 12 - 6 }}
          onKeyDown={(event) => {
            onKey(event, line, at);
          }}
          onClick={() => {
            setCurrent(line.key);
            if (line.plan.children.length > 0 && !line.isOpen) turn(line.key);
            onChoose(line.plan.path);
          }}
        >
          <span
            aria-hidden
            className={styles.fold}
            onClick={(event) => {
              event.stopPropagation();
              turn(line.key);
            }}
          >
            {line.plan.children.length > 0 && (line.isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />)}
          </span>
          <span>
            {line.plan.node.code} {line.plan.node.nameTh}
          </span>
        </li>
      ))}
    </ul>
  );
}

function linesOf(forest: readonly PlanNode[], isOpen: (key: string) => boolean): readonly Line[] {
  const seen = new Map<string, number>();
  const lines = (nodes: readonly PlanNode[], level: number, parent: string | null): readonly Line[] =>
    nodes.flatMap((plan) => {
      // One code may stand in the plan twice.
      const place = placeOf(plan.node);
      const times = (seen.get(place) ?? 0) + 1;
      seen.set(place, times);
      const key = times === 1 ? place : `${place} ${times}`;
      const line = { plan, key, level, parent, isOpen: isOpen(key) };
      return line.isOpen ? [line, ...lines(plan.children, level + 1, key)] : [line];
    });
  return lines(forest, 1, null);
}

/** The branches that must be open for a node to be seen. */
function aboveOf(forest: readonly PlanNode[], code: string | null): readonly string[] {
  if (code === null) return [];
  const found = (nodes: readonly PlanNode[]): PlanNode | null => {
    for (const each of nodes) {
      const inside = each.node.code === code ? each : found(each.children);
      if (inside !== null) return inside;
    }
    return null;
  };
  return found(forest)?.path.slice(0, -1).map(placeOf) ?? [];
}
