import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { formatPoints } from "../../messages/formatting";
import { recordFormTexts } from "../../messages/recordFormTexts";
import { statusName } from "../../messages/statusNames";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { type ProjectAssessment, assessProjectDraft, mayRename, projectColumn, projectFields, projectUnder } from "../../workflows/live/projectForm";
import { NOTHING_TYPED, type RecordDraft, isUntouched } from "../../workflows/live/recordForm/recordDraft";
import { openForms, saveProject, typeProject } from "../actions/editingActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { NEW_PROJECT } from "../state/editingState";
import { DraftConflicts, DraftFields } from "./DraftFields";
import { DraftFindings } from "./DraftFindings";
import { Section } from "./Section";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** In the order of the printed form; every field that people fill in. */
const SECTIONS = {
  identity: ["projectCode", "fiscalYearBE", "projectKind", "nameTh", "lifecycle"],
  time: ["startDate", "endDate", "actualEndDate"],
  money: ["budgetReceived", "budgetAfterTransfer", "allotment", "committed", "carriedOver", "budgetUsedReported", "expenseCategory"],
  unit: ["agencyCode", "agency", "division", "section", "responsible", "sedCoordinator"],
  content: ["rationale", "objectives", "targetText", "targetQty", "targetUnit"],
} as const;

/** The fields of a project for typing over, with the sheet's own checks and what the rules would say. */
export function ProjectForm({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier | null }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = recordFormTexts(useLanguage());
  const key = project?.dossier.key ?? NEW_PROJECT;
  const draft = usePaneState((state) => state.editing.projects[key] ?? NOTHING_TYPED);
  const isBusy = usePaneState((state) => state.work !== null);
  const checked = useDeferredValue(draft);
  const assessment = useMemo(() => assessProjectDraft(live, project, checked), [live, project, checked]);
  const under = projectUnder(live, project);
  const isFixed = !mayRename(live, project);
  const isClean = isUntouched(draft);
  const fixedBecause = (field: string): string | null => (isFixed && (field === "projectCode" || field === "fiscalYearBE") ? texts.codeIsUsed : null);
  const typing = {
    draft,
    assessment,
    onDraft: (changed: RecordDraft): void => {
      typeProject(pane, key, changed);
    },
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saveProject(pane, key);
      }}
    >
      <h2 className={styles.title}>{project === null ? texts.newProject : texts.editProject}</h2>
      {(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
        <Section key={section} title={texts.sections[section]}>
          <DraftFields {...typing} live={live} under={under} fields={SECTIONS[section]} asked={projectFields} columnOf={projectColumn} fixedBecause={fixedBecause} />
        </Section>
      ))}
      <DraftConflicts {...typing} />
      {!isClean && <Findings live={live} assessment={assessment} />}
      {isClean && <p className={styles.note}>{texts.unchanged}</p>}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isClean || isBusy || Object.keys(assessment.faults).length + assessment.conflicts.length > 0}>
          {project === null ? texts.saveNew : texts.save}
        </Button>
        <Button
          onClick={() => {
            openForms(pane, { projectForm: null });
          }}
        >
          {texts.close}
        </Button>
        {!isClean && (
          <Button
            appearance="subtle"
            onClick={() => {
              typeProject(pane, key, null);
            }}
          >
            {texts.drop}
          </Button>
        )}
      </div>
    </form>
  );
}

function Findings({ live, assessment: { status, findings } }: { readonly live: LiveWorkbook; readonly assessment: ProjectAssessment }) {
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = recordFormTexts(language);
  const gap = status.gapPp === null ? unknown : formatPoints(status.gapPp, language);
  const preview = texts.preview({ status: statusName("derivedPlanStatus", status.planStatusDerived, language), gap });
  return <DraftFindings live={live} title={texts.findings} none={texts.noFindings} notes={[preview]} findings={findings} />;
}
