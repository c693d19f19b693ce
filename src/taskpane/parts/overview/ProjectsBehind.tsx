import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { closeList } from "../../actions/overviewActions";
import { usePane } from "../../frame/paneContext";
import { VirtualList } from "../VirtualList";
import { useOverview, useOverviewTexts, useReturn } from "./useOverview";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ProjectsBehindProps<Item> {
  /** What the figure is called. */
  readonly name: string;
  /** What else is chosen, and the day. */
  readonly filters: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly render: (item: Item) => ReactNode;
  /** `null` = it cannot be written now. */
  readonly onWrite: (() => void) | null;
}

/** The projects behind a figure, in place of the page; Escape goes back to it, as its link does. */
export function ProjectsBehind<Item>({ name, filters, items, keyOf, render, onWrite }: ProjectsBehindProps<Item>) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useOverviewTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const isReturning = useRef(useOverview().left.list !== null);
  useReturn("list");
  useEffect(() => {
    // Whoever comes back from a project stands on that project.
    if (!isReturning.current) title.current?.focus();
  }, []);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape") closeList(pane);
      }}
    >
      <div className={styles.head}>
        <Link as="button" onClick={() => { closeList(pane); }}>
          {`‹ ${texts.back}`}
        </Link>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {`${texts.behind(name)} (${items.length})`}
        </h2>
        <p className={styles.note}>{filters}</p>
        <Button size="small" disabled={onWrite === null || items.length === 0} onClick={() => onWrite?.()}>
          {texts.writeList}
        </Button>
      </div>
      <VirtualList items={items} keyOf={keyOf} estimate={92} label={texts.behind(name)} render={render} />
    </div>
  );
}
