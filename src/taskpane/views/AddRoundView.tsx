import { Button, Field, Input, Link, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { formatDay, formatPercent, formatPoints } from "../../messages/formatting";
import { statusName, statusValues } from "../../messages/statusNames";
import { type DraftAssessment, assessDraft } from "../../workflows/live/addRound";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { type DraftField, EMPTY_DRAFT, type RoundDraft, isEmptyDraft } from "../../workflows/live/roundDraft";
import { saveRound, typeRound } from "../actions/recordActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { DraftFindings } from "../parts/DraftFindings";
import { LiveOnly } from "../parts/LiveOnly";
import { ProjectPicker } from "../parts/ProjectPicker";
import { useShownProject } from "../parts/useShownProject";
import { isSafeLink } from "../safeLink";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  name: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))", gap: tokens.spacingHorizontalM, alignItems: "start", "& > *": { minWidth: 0 } },
  // Wider than a pair of numbers: a status is read whole.
  statuses: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(190px, 100%), 1fr))", gap: tokens.spacingHorizontalM, alignItems: "start", "& > *": { minWidth: 0 } },
  narrow: { minWidth: 0, width: "100%" },
  suggestion: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A form for the next report of the project on show, with what the checks would say to it. */
export function AddRoundView() {
  return <LiveOnly>{(live) => <AddRound live={live} />}</LiveOnly>;
}

function AddRound({ live }: { readonly live: LiveWorkbook }) {
  const texts = useTexts().round;
  const project = useShownProject(live);
  return (
    <>
      <ProjectPicker live={live} />
      {project === null ? <p>{texts.chooseFirst}</p> : <RoundForm key={project.dossier.key} live={live} project={project} />}
    </>
  );
}

function RoundForm({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts();
  const { key, project: record } = project.dossier;
  const draft = usePaneState((state) => state.roundDrafts[key] ?? EMPTY_DRAFT);
  const isBusy = usePaneState((state) => state.work !== null);
  const checked = useDeferredValue(draft);
  const assessment = useMemo(() => assessDraft(live, project, checked), [live, project, checked]);
  const { reading, suggestedPlanStatus } = assessment;
  const isEmpty = isEmptyDraft(draft);
  const change = (part: Partial<RoundDraft>): void => {
    typeRound(pane, key, { ...draft, ...part });
  };
  const fault = (field: DraftField): { validationMessage?: string } => {
    const found = reading.faults[field];
    return found === undefined ? {} : { validationMessage: texts.round.faults[found] };
  };
  const isCumulative = live.reading.portfolio.settings.disbursementMode === "CUMULATIVE";
  const { actualPct } = project.status;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saveRound(pane, key);
      }}
    >
      <div>
        <h2 className={styles.title}>{texts.round.title(assessment.roundNo)}</h2>
        <p className={styles.name} lang="th">
          {record.nameTh ?? record.projectCode}
        </p>
      </div>
      <Field
        label={texts.round.reportDate}
        hint={reading.reportDate === null ? texts.round.reportDateHelp : texts.round.readAs(formatDay(reading.reportDate, language))}
        {...fault("reportDate")}
      >
        <Input
          value={draft.reportDate}
          autoComplete="off"
          onChange={(_event, { value }) => {
            change({ reportDate: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={texts.round.progress} hint={actualPct === null ? null : texts.round.lastProgress(formatPercent(actualPct))} {...fault("progress")}>
          <Input
            className={styles.narrow}
            value={draft.progress}
            inputMode="decimal"
            onChange={(_event, { value }) => {
              change({ progress: value });
            }}
          />
        </Field>
        <Field label={isCumulative ? texts.round.disbursedCumulative : texts.round.disbursed} {...fault("disbursed")}>
          <Input
            className={styles.narrow}
            value={draft.disbursed}
            inputMode="decimal"
            onChange={(_event, { value }) => {
              change({ disbursed: value });
            }}
          />
        </Field>
      </div>
      <Field label={texts.round.narrative} hint={texts.round.narrativeHelp}>
        <Textarea
          value={draft.narrative}
          resize="vertical"
          rows={4}
          onChange={(_event, { value }) => {
            change({ narrative: value });
          }}
        />
      </Field>
      <div className={styles.statuses}>
        <Field label={texts.round.planStatus}>
          <Select
            value={draft.planStatus ?? ""}
            onChange={(_event, { value }) => {
              change({ planStatus: value === "" ? null : (value as RoundDraft["planStatus"]) });
            }}
          >
            <option value="">{texts.round.choose}</option>
            {statusValues("planStatus").map((status) => (
              <option key={status} value={status}>
                {statusName("planStatus", status, language)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.round.targetStatus}>
          <Select
            value={draft.targetStatus ?? ""}
            onChange={(_event, { value }) => {
              change({ targetStatus: value === "" ? null : (value as RoundDraft["targetStatus"]) });
            }}
          >
            <option value="">{texts.round.choose}</option>
            {statusValues("targetStatus").map((status) => (
              <option key={status} value={status}>
                {statusName("targetStatus", status, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {suggestedPlanStatus !== null && draft.planStatus !== suggestedPlanStatus && !isEmpty && (
        <div className={styles.suggestion}>
          <span>{texts.round.suggestion(statusName("planStatus", suggestedPlanStatus, language))}</span>
          <Link
            as="button"
            type="button"
            onClick={() => {
              change({ planStatus: suggestedPlanStatus });
            }}
          >
            {texts.round.useSuggestion}
          </Link>
        </div>
      )}
      {(assessment.needsRemedy || draft.problem !== "" || draft.remedy !== "") && !isEmpty && (
        <>
          {assessment.needsRemedy && <p className={styles.note}>{texts.round.remedyNeeded}</p>}
          <Field label={texts.round.problem}>
            <Textarea
              value={draft.problem}
              resize="vertical"
              onChange={(_event, { value }) => {
                change({ problem: value });
              }}
            />
          </Field>
          <Field label={texts.round.remedy}>
            <Textarea
              value={draft.remedy}
              resize="vertical"
              onChange={(_event, { value }) => {
                change({ remedy: value });
              }}
            />
          </Field>
        </>
      )}
      <Field label={`${texts.round.evidence} (${texts.common.optional})`} hint={texts.round.evidenceHelp} {...fault("evidence")}>
        <Input
          value={draft.evidence}
          onChange={(_event, { value }) => {
            change({ evidence: value });
          }}
        />
      </Field>
      {isSafeLink(draft.evidence) && (
        <Link
          as="button"
          type="button"
          onClick={() => {
            pane.services.openLink(draft.evidence.trim());
          }}
        >
          {texts.round.openEvidence}
        </Link>
      )}
      {!isEmpty && <Preview live={live} assessment={assessment} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isEmpty || isBusy || Object.keys(reading.faults).length > 0}>
          {texts.round.save}
        </Button>
        <Button
          disabled={isEmpty}
          onClick={() => {
            typeRound(pane, key, EMPTY_DRAFT);
          }}
        >
          {texts.round.clear}
        </Button>
      </div>
      {isEmpty && <p className={styles.note}>{texts.round.nothingTyped}</p>}
    </form>
  );
}

function Preview({ live, assessment }: { readonly live: LiveWorkbook; readonly assessment: DraftAssessment }) {
  const language = useLanguage();
  const texts = useTexts();
  const { status, findings, reading } = assessment;
  const { asOf } = live.checked.context;
  const gap = status.gapPp === null ? texts.common.unknown : formatPoints(status.gapPp, language);
  const preview = texts.round.preview({ status: statusName("derivedPlanStatus", status.planStatusDerived, language), gap });
  const isAfterAsOf = reading.reportDate !== null && reading.reportDate > asOf;
  const notes = isAfterAsOf ? [preview, texts.round.afterAsOf(formatDay(asOf, language))] : [preview];
  return <DraftFindings live={live} title={texts.round.findings} none={texts.round.noFindings} notes={notes} findings={findings} />;
}
