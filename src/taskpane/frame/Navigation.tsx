import { Button, Overflow, OverflowItem, makeStyles, mergeClasses, tokens, useIsOverflowItemVisible, useOverflowMenu } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Role } from "../../domain/model/words/workflowWords";
import type { PaneState, ViewName } from "../state/paneState";
import { viewsOf } from "../state/viewOrder";
import { usePane, usePaneState, useTexts } from "./paneContext";

/** Less room than one name and Office's menu take: a usual pane at twice its size. */
const NARROW = "@media (max-width: 200px)";

const useStyles = makeStyles({
  // The right end stays free: Office puts a menu of its own there.
  bar: { display: "flex", alignItems: "center", minWidth: 0, overflow: "hidden", paddingInline: `${tokens.spacingHorizontalXS} 36px` },
  tabs: { display: "flex", flexShrink: 0, margin: 0, padding: 0, listStyle: "none", [NARROW]: { flexShrink: 1 } },
  tab: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    [NARROW]: { flexShrink: 1, paddingInline: tokens.spacingHorizontalXXS, fontSize: tokens.fontSizeBase200, whiteSpace: "normal" },
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
  rest: { display: "flex", flexDirection: "column", alignItems: "stretch", margin: 0, padding: tokens.spacingVerticalXS, listStyle: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  item: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
});

const viewOf = (state: PaneState): ViewName => state.view;
const roleOf = (state: PaneState): Role => state.role;

/**
 * The views side by side; those that have no room are below, behind a button. Plain buttons in a list say what this is, a way to go elsewhere, and weigh
 * 20 kB less than Fluent's tabs.
 */
export function Navigation() {
  const styles = useStyles();
  const texts = useTexts();
  const { store } = usePane();
  const view = usePaneState(viewOf);
  const views = viewsOf(usePaneState(roleOf), view);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const nav = useRef<HTMLElement>(null);
  // What was pressed may be gone with the menu or the view before, and the keyboard would stand nowhere, where Tab does nothing. Which tabs have room shows with the next picture.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.hasFocus() && document.activeElement === document.body) tabInSight(nav.current)?.focus();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [view]);
  const show = (wanted: ViewName): void => {
    store.update((state) => ({ ...state, view: wanted, back: null }));
    setIsOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setIsOpen(false);
  };
  return (
    <Overflow minimumVisible={1} padding={40}>
      <nav ref={nav} aria-label={texts.product} onKeyDown={closeOnEscape}>
        <div className={styles.bar}>
          <ul className={styles.tabs}>
            {views.map((each) => (
              <OverflowItem key={each} id={each} priority={each === view ? 2 : 1}>
                <li>
                  <button
                    type="button"
                    className={mergeClasses(styles.tab, each === view && styles.current)}
                    aria-current={each === view ? "page" : undefined}
                    onClick={() => {
                      show(each);
                    }}
                  >
                    {texts.views[each]}
                  </button>
                </li>
              </OverflowItem>
            ))}
          </ul>
          <MoreButton
            isOpen={isOpen}
            controls={id}
            onToggle={() => {
              setIsOpen(!isOpen);
            }}
          />
        </div>
        {isOpen && (
          <ul id={id} className={styles.rest}>
            {views.map((each) => (
              <HiddenView key={each} view={each} onShow={show} />
            ))}
          </ul>
        )}
      </nav>
    </Overflow>
  );
}

/** The tab of the view on show, or another one while there is no room for it. */
function tabInSight(nav: HTMLElement | null): HTMLElement | undefined {
  const inSight = [...(nav?.querySelectorAll("button") ?? [])].filter(({ offsetParent }) => offsetParent !== null);
  return inSight.find((tab) => tab.getAttribute("aria-current") === "page") ?? inSight.at(-1);
}

function MoreButton({ isOpen, controls, onToggle }: { readonly isOpen: boolean; readonly controls: string; readonly onToggle: () => void }) {
  const texts = useTexts();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref}>
      <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={texts.moreViews} aria-expanded={isOpen} aria-controls={controls} onClick={onToggle} />
    </div>
  );
}

function HiddenView({ view, onShow }: { readonly view: ViewName; readonly onShow: (view: ViewName) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  if (useIsOverflowItemVisible(view)) return null;
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.item}
        onClick={() => {
          onShow(view);
        }}
      >
        {texts.views[view]}
      </Button>
    </li>
  );
}
