import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { verifyFiles, verifyTyped } from "../actions/verifyActions";
import { changeWorkflow } from "../actions/roundActions";
import { usePane, usePaneState } from "../frame/paneContext";
import { useWorkflowTexts } from "../frame/useWorkflowTexts";
import { DropPlace } from "../parts/DropPlace";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { VerdictPart } from "../parts/workflow/VerdictPart";
import { useWorkflow } from "../parts/workflow/useStep";
import type { PaneState } from "../state/paneState";
import type { Verified } from "../state/workflowPart";

const useStyles = makeStyles({
  text: { margin: 0 },
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Whether a printed report still says what the workbook says: by its file, or by the code at its foot. */
export function VerifyView() {
  return <LiveOnly>{() => <Verify />}</LiveOnly>;
}

const isBusyIn = ({ work }: PaneState): boolean => work !== null;

function Verify() {
  const styles = useStyles();
  const pane = usePane();
  const texts = useWorkflowTexts().verify;
  const { code, verified } = useWorkflow();
  const isBusy = usePaneState(isBusyIn);
  return (
    <>
      <Section title={texts.help}>
        <DropPlace texts={{ drop: texts.drop, choose: texts.choose, help: texts.fileHelp }} accept=".xlsx,.xlsm" onFiles={(files) => void verifyFiles(pane, files)} />
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void verifyTyped(pane);
          }}
        >
          <Field label={texts.code} hint={texts.codeHelp}>
            <Input
              value={code}
              autoComplete="off"
              onChange={(_event, { value }) => {
                changeWorkflow(pane, { code: value });
              }}
            />
          </Field>
          <div>
            <Button type="submit" disabled={isBusy || code.trim() === ""}>
              {texts.check}
            </Button>
          </div>
        </form>
      </Section>
      {verified.map((each, at) => (
        <Result key={`${each.name} ${at}`} verified={each} />
      ))}
      <Section title={texts.proves}>
        <ul className={styles.list}>
          {texts.provesItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.provesNot}>
        <ul className={styles.list}>
          {texts.provesNotItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** The result comes into sight by itself: it stands below the place that the user looks at. */
function Result({ verified }: { readonly verified: Verified }) {
  const styles = useStyles();
  const texts = useWorkflowTexts().verify;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [verified]);
  return (
    <div ref={place} role="status">
      <Section title={texts.result(verified.name)}>
        {verified.verdicts === null ? (
          <p className={styles.text}>{texts.badCode}</p>
        ) : (
          verified.verdicts.map((verdict, at) => <VerdictPart key={`${verdict.code ?? ""} ${at}`} verdict={verdict} isCode={verified.isCode} />)
        )}
      </Section>
    </div>
  );
}
