import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fieldName } from "../../messages/fieldNames";
import { formatFieldValue } from "../../messages/fieldValues";
import { issueMessage } from "../../messages/issueMessage";
import { statusName } from "../../messages/statusNames";
import { sealedConflicts } from "../../workflows/importForms/upsertProjects";
import { hasAlternative } from "../../workflows/live/formAlternatives";
import type { FormReview, PlannedImport, ReviewedIssue } from "../../workflows/live/formReview";
import { discardForms, importReviewed, plannedImport, readForms } from "../actions/formActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { severityTone } from "../look/tones";
import { DropPlace } from "../parts/DropPlace";
import { LiveOnly } from "../parts/LiveOnly";
import { Section } from "../parts/Section";
import { Tag } from "../parts/Tag";
import type { ImportState } from "../state/importState";
import type { PaneState } from "../state/paneState";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  lines: { margin: 0, padding: tokens.spacingHorizontalS, listStyle: "none", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  its: { fontWeight: tokens.fontWeightSemibold, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: tokens.spacingHorizontalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  readings: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  reading: { textAlign: "start", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, height: "auto", whiteSpace: "normal" },
  project: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  fields: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
});

const formsOf = (state: PaneState): ImportState => state.forms;

/** Printed reports: dropped, looked through place by place, and brought into the workbook. */
export function ImportView() {
  return <LiveOnly>{() => <Import />}</LiveOnly>;
}

function Import() {
  const { review } = usePaneState(formsOf);
  return review === null ? <FormDrop /> : <Review review={review} />;
}

function FormDrop() {
  const pane = usePane();
  const texts = useTexts().import;
  return <DropPlace texts={texts} accept=".txt,.docx,text/plain" onFiles={(files) => void readForms(pane, files)} />;
}

function Review({ review }: { readonly review: FormReview }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts().import;
  const forms = usePaneState(formsOf);
  const workbook = usePaneState((state) => state.workbook);
  const isBusy = usePaneState((state) => state.work !== null);
  const planned = useMemo(() => (workbook.kind === "live" ? plannedImport(pane, forms) : null), [pane, forms, workbook]);
  const issue = review.issues[forms.at];
  const hasChanges = planned !== null && planned.edits.length > 0;
  return (
    <>
      <p className={styles.text}>{texts.found(review.imported.length, review.issues.length)}</p>
      {issue !== undefined && <Issue reviewed={issue} forms={forms} total={review.issues.length} />}
      {planned !== null && (
        <Section title={texts.changes}>
          {hasChanges ? <Changes planned={planned} /> : <p className={styles.text}>{texts.noChanges}</p>}
        </Section>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabled={!hasChanges || isBusy}
          onClick={() => {
            void importReviewed(pane);
          }}
        >
          {texts.apply}
        </Button>
        <Button
          onClick={() => {
            discardForms(pane);
          }}
        >
          {texts.discard}
        </Button>
      </div>
    </>
  );
}

function Issue({ reviewed, forms, total }: { readonly reviewed: ReviewedIssue; readonly forms: ImportState; readonly total: number }) {
  const styles = useStyles();
  const { store } = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const { issue, context } = reviewed;
  const { at, decisions } = forms;
  const change = (part: Partial<ImportState>): void => {
    store.update((state) => ({ ...state, forms: { ...state.forms, ...part } }));
  };
  const isOther = decisions[at] === "ALTERNATIVE";
  const decide = (decision: "ACCEPTED" | "ALTERNATIVE"): void => {
    change({ decisions: { ...decisions, [at]: decision } });
  };
  const shown = (value: string | null): string => (value === null ? texts.import.nothing : formatFieldValue(issue.field ?? "", value, language));
  return (
    <Section title={texts.import.issue(at + 1, total)} aside={<Tag tone={severityTone[issue.severity]}>{statusName("severity", issue.severity, language)}</Tag>}>
      <p className={styles.text}>{issueMessage(issue, language)}</p>
      <p className={styles.note}>{texts.import.line(issue.file, issue.line)}</p>
      <ol className={styles.lines} lang="th">
        {context.map(({ number, text, isIts }) => (
          <li key={number} className={isIts ? styles.its : undefined}>
            {number}. {text}
          </li>
        ))}
      </ol>
      {(issue.proposedValue !== null || issue.alternative !== null) && (
        <div className={styles.readings} role="group" aria-label={texts.import.proposed}>
          <Button
            className={styles.reading}
            aria-pressed={!isOther}
            appearance={isOther ? "secondary" : "primary"}
            onClick={() => {
              decide("ACCEPTED");
            }}
          >
            {texts.import.proposed}: {shown(issue.proposedValue)}
          </Button>
          {hasAlternative(issue) && (
            <Button
              className={styles.reading}
              aria-pressed={isOther}
              appearance={isOther ? "primary" : "secondary"}
              onClick={() => {
                decide("ALTERNATIVE");
              }}
            >
              {texts.import.alternative}: {shown(issue.alternative)}
            </Button>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabled={at === 0}
          onClick={() => {
            change({ at: at - 1 });
          }}
        >
          {texts.import.previous}
        </Button>
        <Button
          size="small"
          disabled={at >= total - 1}
          onClick={() => {
            change({ at: at + 1 });
          }}
        >
          {texts.import.next}
        </Button>
      </div>
    </Section>
  );
}

/** Fields that are shown of one record; the rest is counted. */
const FIELDS_SHOWN = 6;

/** Said by the headings already. */
const KEYS: ReadonlySet<string> = new Set(["projectCode", "fiscalYearBE", "roundNo", "importFlags"]);

function countShown(fields: readonly { readonly field: string }[]): number {
  return fields.filter(({ field }) => !KEYS.has(field)).length;
}

function Changes({ planned }: { readonly planned: PlannedImport }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const sealed = sealedConflicts(planned.changes);
  return (
    <>
      {sealed.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.import.sealedTitle(sealed.length)}</MessageBarTitle>
            <p className={styles.text}>{texts.import.sealedHelp}</p>
            {sealed.map(({ projectCode, fiscalYearBE, roundNo, fields }) => (
              <div key={`${projectCode}|${fiscalYearBE}|${roundNo}`}>
                <div>{`${projectCode ?? texts.common.unknown} · ${fiscalYearBE ?? texts.common.unknown} · ${texts.common.round(roundNo ?? texts.common.unknown)}`}</div>
                <ul className={styles.fields}>
                  {fields.map(({ field, before, after }) => (
                    <li key={field}>
                      {texts.import.fieldChange({ field: fieldName(field, language), before: formatFieldValue(field, before, language), after: formatFieldValue(field, after, language) })}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {planned.changes
        .filter(({ kind }) => kind !== "unchanged")
        .map(({ projectCode, fiscalYearBE, kind, records }) => (
          <div key={`${projectCode}|${fiscalYearBE}`} className={styles.project}>
            <strong>
              {projectCode} · {fiscalYearBE} ({texts.import[kind]})
            </strong>
            {records.filter(({ isSealed }) => !isSealed).map(({ entity, roundNo, isNew, fields }, at) => (
              <div key={`${entity} ${roundNo} ${at}`}>
                <div className={styles.note}>
                  {texts.import.records[entity]}
                  {roundNo !== null && ` ${texts.common.round(roundNo)}`}
                  {isNew && ` · ${texts.import.newRecord}`}
                </div>
                <ul className={styles.fields}>
                  {fields.filter(({ field }) => !KEYS.has(field)).slice(0, FIELDS_SHOWN).map(({ field, before, after }) => (
                    <li key={field}>
                      {isNew ? `${fieldName(field, language)}: ${formatFieldValue(field, after, language)}` : texts.import.fieldChange({ field: fieldName(field, language), before: formatFieldValue(field, before, language), after: formatFieldValue(field, after, language) })}
                    </li>
                  ))}
                  {countShown(fields) > FIELDS_SHOWN && <li>{texts.import.moreFields(countShown(fields) - FIELDS_SHOWN)}</li>}
                </ul>
              </div>
            ))}
          </div>
        ))}
    </>
  );
}
