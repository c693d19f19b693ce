import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, Suspense, lazy } from "react";
import { formatNumber } from "../../messages/formatting";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { usePaneState, useTexts } from "../frame/paneContext";
import type { PaneState } from "../state/paneState";

const FirstFindingsPart = lazy(async () => ({ default: (await import("./FirstFindingsPart")).FirstFindingsPart }));

const useStyles = makeStyles({ opening: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalL } });

const workbookOf = (state: PaneState) => state.workbook;

/** What needs an open workbook; meanwhile, how far its reading is. */
export function LiveOnly({ children }: { readonly children: (live: LiveWorkbook) => ReactNode }) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = usePaneState(workbookOf);
  if (workbook.kind === "live") return children(workbook.live);
  if (workbook.kind !== "opening") return <p>{texts.start.unboundTitle}</p>;
  const { progress, first } = workbook;
  return (
    <div className={styles.opening}>
      <div className={styles.opening} role="status">
        <span>{texts.opening.title}</span>
        {progress === null ? (
          <ProgressBar aria-label={texts.opening.title} />
        ) : (
          <>
            <ProgressBar aria-label={texts.opening.title} value={progress.total === 0 ? 1 : progress.done / progress.total} />
            <span>
              {texts.opening[progress.phase]} {texts.common.progress(formatNumber(progress.done), formatNumber(progress.total))}
            </span>
          </>
        )}
      </div>
      {first !== null && (
        <Suspense fallback={null}>
          <FirstFindingsPart first={first} />
        </Suspense>
      )}
    </div>
  );
}
