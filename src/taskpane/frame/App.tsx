import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, useRef, useState } from "react";
import { PaneProvider, languageOf, usePane, usePaneState, useTexts } from "./paneContext";
import { FLUENT_PARTS } from "../look/fluentParts";
import { darkTheme, lightTheme } from "../look/theme";
import type { Pane } from "../pane";
import type { PaneState } from "../state/paneState";
import { BackLink } from "./BackLink";
import { ErrorBoundary } from "./ErrorBoundary";
import { Navigation } from "./Navigation";
import { Notices } from "./Notices";
import { ScrollContext } from "./scrollContext";
import { VIEW_COMPONENTS } from "./viewComponents";
import { WorkBar } from "./WorkBar";

const useStyles = makeStyles({
  root: { height: "100vh", display: "flex", flexDirection: "column", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, backgroundColor: tokens.colorNeutralBackground1, ...FLUENT_PARTS },
  // In a low pane, or with large text, menu and notices leave room for the view, and scroll.
  head: { flexShrink: 0, maxHeight: "70vh", overflowY: "auto" },
  bar: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`, overflowWrap: "anywhere",
    lineBreak: "auto", "@media (max-width: 200px)": { paddingInline: tokens.spacingHorizontalS },
  },
  // For those who hear the page: its name is in the tabs for those who see it.
  title: { position: "absolute", width: "1px", height: "1px", margin: "-1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** The whole pane. */
export function App({ pane }: { readonly pane: Pane }) {
  return (
    <PaneProvider pane={pane}>
      <Frame />
    </PaneProvider>
  );
}

const isOpeningIn = ({ workbook }: PaneState): boolean => workbook.kind === "opening";
const viewOf = (state: PaneState): PaneState["view"] => state.view;

function Frame() {
  const styles = useStyles();
  const language = usePaneState(languageOf);
  const view = usePaneState(viewOf);
  const texts = useTexts();
  // Then there may be much to scroll through and nothing to press, and keys scroll only what has the focus.
  const isOpening = usePaneState(isOpeningIn);
  const isDark = useIsDark();
  const scroller = useRef<HTMLElement>(null);
  const View = VIEW_COMPONENTS[view];
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [view]);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} lang={language} className={styles.root}>
      <header className={styles.head}>
        <div className={styles.bar}>
          <Navigation />
        </div>
        <WorkBar />
        <Notices />
      </header>
      <main className={styles.main} ref={scroller} id="view" tabIndex={isOpening ? 0 : -1}>
        <ScrollContext.Provider value={scroller}>
          <h1 className={styles.title}>{`${texts.views[view]} – ${texts.product}`}</h1>
          <BackLink />
          <ErrorBoundary key={view}>
            <Suspense fallback={null}>
              <View />
            </Suspense>
          </ErrorBoundary>
        </ScrollContext.Provider>
      </main>
    </FluentProvider>
  );
}

const lookOf = (state: PaneState): PaneState["look"] => state.look;

/** What was chosen, else what Office says, else what the machine prefers; asked again whenever the pane comes into focus, because Office does not tell. */
function useIsDark(): boolean {
  const { surroundings } = usePane().services;
  const look = usePaneState(lookOf);
  const [isOfficeDark, setIsOfficeDark] = useState(surroundings.isDark);
  useEffect(() => {
    const ask = (): void => {
      setIsOfficeDark(surroundings.isDark());
    };
    window.addEventListener("focus", ask);
    return () => {
      window.removeEventListener("focus", ask);
    };
  }, [surroundings]);
  if (look !== "auto") return look === "dark";
  return isOfficeDark ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
}
