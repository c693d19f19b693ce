import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { formatDay } from "../../messages/formatting";
import { asOfFor } from "../../workflows/live/liveConsolidation";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { addBooks, discardBooks, gatherBooks, placeIn, planAnew } from "../actions/gatheringActions";
import { useLanguage, usePane, usePaneState } from "../frame/paneContext";
import { useGatheringTexts } from "../frame/useGatheringTexts";
import { DropPlace } from "../parts/DropPlace";
import { LiveOnly } from "../parts/LiveOnly";
import { conditionsOf } from "../parts/OpenConditionsPart";
import { ConflictsPart } from "../parts/gather/ConflictsPart";
import { DiffPart } from "../parts/gather/DiffPart";
import { FileShares } from "../parts/gather/FileShares";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  text: { margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  parts: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { height: "auto", whiteSpace: "normal" },
});

const kindOf = ({ workbook }: PaneState): PaneState["workbook"]["kind"] => workbook.kind;
const placeOf = (state: PaneState): ReturnType<typeof placeIn> => placeIn(state);

/** Agency workbooks into one: dropped, looked through, and brought into the open workbook. */
export function GatherView() {
  const kind = usePaneState(kindOf);
  return kind === "unbound" ? <Gather place={null} /> : <LiveOnly>{() => <InLive />}</LiveOnly>;
}

function InLive() {
  const texts = useGatheringTexts().gather;
  const place = usePaneState(placeOf);
  if (place !== "no") return <Gather place={place} />;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.notHere}</MessageBarTitle> {texts.notHereHelp}
      </MessageBarBody>
    </MessageBar>
  );
}

const gatheringOf = (state: PaneState): PaneState["gathering"] => state.gathering;
const isBusyIn = ({ work }: PaneState): boolean => work !== null;

function Gather({ place }: { readonly place: LiveWorkbook | null }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useGatheringTexts().gather;
  const { plan, plannedFor } = usePaneState(gatheringOf);
  const isStale = plan !== null && plannedFor !== place;
  // The workbook has gone on since the files were compared with it.
  useEffect(() => {
    if (isStale) planAnew(pane);
  }, [pane, isStale]);
  return (
    <div className={styles.parts}>
      {plan === null && <p className={styles.text}>{texts.what}</p>}
      <p className={styles.note}>{place === null ? texts.intoNew : texts.intoThis(formatDay(asOfFor(place, pane.today()), language))}</p>
      <DropPlace texts={{ drop: plan === null ? texts.drop : texts.addTitle, choose: texts.choose, help: texts.dropHelp }} accept=".xlsx,.xlsm" onFiles={(files) => void addBooks(pane, files)} />
      {plan !== null && <Plan />}
    </div>
  );
}

function Plan() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useGatheringTexts().gather;
  const isBusy = usePaneState(isBusyIn);
  const isReadOnly = usePaneState(conditionsOf)?.isReadOnly === true;
  const { plan } = usePaneState(gatheringOf);
  if (plan === null) return null;
  const { files, unread, conflicts, diff, decisionsHeld } = plan;
  return (
    <>
      <FileShares files={files} unread={unread} />
      {files.length > 0 && <ConflictsPart conflicts={conflicts} />}
      {files.length > 0 && <DiffPart diff={diff} held={decisionsHeld} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.button}
          disabled={isBusy || isReadOnly || files.length === 0}
          onClick={() => {
            void gatherBooks(pane);
          }}
        >
          {unread.length === 0 ? texts.apply(files.length) : texts.applyWithout(files.length, unread.length)}
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            discardBooks(pane);
          }}
        >
          {texts.discard}
        </Button>
      </div>
      <p className={styles.note}>{texts.applyHelp}</p>
    </>
  );
}
