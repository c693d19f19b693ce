import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { evaluationTexts } from "../../../messages/evaluationTexts";
import { EVALUATION_FIELDS, type EvaluatedQuarter, assessEvaluationDraft, evaluationColumn, evaluationFields, evaluationUnder, findingsOfEvaluation } from "../../../workflows/live/evaluationForm";
import type { EvaluatedProject } from "../../../workflows/live/evaluationList";
import { located } from "../../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { NOTHING_TYPED, type RecordDraft, isUntouched } from "../../../workflows/live/recordForm/recordDraft";
import { chooseEvaluation, saveEvaluation, typeEvaluation } from "../../actions/evaluationActions";
import { useLanguage, usePane, usePaneState } from "../../frame/paneContext";
import { evaluationKey } from "../../state/evaluationState";
import { findingKey } from "../../state/findingKey";
import { reasonsOf } from "../../state/findingsState";
import { DraftConflicts, DraftFields } from "../DraftFields";
import { FindingItem } from "../FindingItem";
import { EvaluatedFacts } from "./EvaluatedFacts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface EvaluationFormProps {
  readonly live: LiveWorkbook;
  readonly evaluated: EvaluatedProject;
  readonly quarter: EvaluatedQuarter;
  /** The project that comes next in the list; `null` = this is the only one. */
  readonly next: string | null;
}

/** What SED gives one project for a quarter, beside how the project stood. */
export function EvaluationForm({ live, evaluated, quarter, next }: EvaluationFormProps) {
  const styles = useStyles();
  const pane = usePane();
  const texts = evaluationTexts(useLanguage());
  const { project } = evaluated;
  const key = evaluationKey(project.dossier.key, quarter);
  const draft = usePaneState((state) => state.evaluation.drafts[key] ?? NOTHING_TYPED);
  const isBusy = usePaneState((state) => state.work !== null);
  const today = pane.today();
  const under = useMemo(() => evaluationUnder(live, project, quarter, today), [live, project, quarter, today]);
  const checked = useDeferredValue(draft);
  const assessment = useMemo(() => assessEvaluationDraft(live, under, checked), [live, under, checked]);
  const findings = useMemo(() => findingsOfEvaluation(live, under), [live, under]);
  const isReasoned = reasonsOf(live);
  const isClean = isUntouched(draft);
  const cannotSave = isClean || isBusy || Object.keys(assessment.faults).length + assessment.conflicts.length > 0;
  const typing = { draft, assessment, onDraft: (changed: RecordDraft): void => { typeEvaluation(pane, key, changed); } };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saveEvaluation(pane, project.dossier.key, quarter, next);
      }}
    >
      <div>
        <Link as="button" type="button" onClick={() => { chooseEvaluation(pane, { projectKey: null }); }}>
          {`‹ ${texts.back}`}
        </Link>
      </div>
      <h2 className={styles.title}>{texts.title(texts.quarterName(quarter.quarter, quarter.year))}</h2>
      <EvaluatedFacts live={live} evaluated={evaluated} year={quarter.year} />
      <p className={styles.note}>{texts.opaque}</p>
      <DraftFields {...typing} live={live} under={under} fields={EVALUATION_FIELDS} asked={evaluationFields} columnOf={evaluationColumn} />
      <DraftConflicts {...typing} />
      {findings.map((finding) => (
        <FindingItem key={findingKey(finding)} found={located(live, finding)} isReasoned={isReasoned(finding)} />
      ))}
      <div className={styles.buttons}>
        {next !== null && (
          <Button type="submit" appearance="primary" disabled={cannotSave}>
            {texts.saveNext}
          </Button>
        )}
        <Button appearance={next === null ? "primary" : "secondary"} disabled={cannotSave} onClick={() => { void saveEvaluation(pane, project.dossier.key, quarter, null); }}>
          {texts.save}
        </Button>
        {!isClean && (
          <Button appearance="subtle" onClick={() => { typeEvaluation(pane, key, null); }}>
            {texts.drop}
          </Button>
        )}
      </div>
    </form>
  );
}
