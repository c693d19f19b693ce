import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import { formatDay } from "../../messages/formatting";
import { located } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { progressChart } from "../../workflows/live/progressChart";
import { buildReports } from "../actions/reportActions";
import { useGo, useLanguage, usePane, usePaneState, useTexts } from "../frame/paneContext";
import { BudgetPart } from "../parts/BudgetPart";
import { Facts } from "../parts/Facts";
import { FindingItem } from "../parts/FindingItem";
import { LiveOnly } from "../parts/LiveOnly";
import { ProgressChartView } from "../parts/ProgressChartView";
import { ProjectPicker } from "../parts/ProjectPicker";
import { RoundsPart } from "../parts/RoundsPart";
import { Section } from "../parts/Section";
import { StatusPart } from "../parts/StatusPart";
import { useShownProject } from "../parts/useShownProject";
import { type EditingState, NEW_PROJECT } from "../state/editingState";
import { findingKey } from "../state/findingKey";
import { projectFindings, reasonsOf } from "../state/findingsState";
import type { PaneState } from "../state/paneState";
import { staleDrafts, staleReasons } from "../state/staleDrafts";

const ProjectForm = lazy(async () => ({ default: (await import("../parts/ProjectForm")).ProjectForm }));
const StaleDrafts = lazy(async () => ({ default: (await import("../parts/StaleDrafts")).StaleDrafts }));
const LinksForm = lazy(async () => ({ default: (await import("../parts/LinksForm")).LinksForm }));

const useStyles = makeStyles({
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  findings: { "& > :last-child": { borderBottom: "none" } },
  none: { color: tokens.colorNeutralForeground2 },
});

/** The project of the selected row: how it stands and why, what is wrong with it, and what was reported. */
export function ProjectView() {
  return <LiveOnly>{(live) => <ShownProject live={live} />}</LiveOnly>;
}

const editingOf = (state: PaneState): EditingState => state.editing;

function ShownProject({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const texts = useTexts().project;
  const project = useShownProject(live);
  const { projectForm } = usePaneState(editingOf);
  const hasStale = usePaneState((state) => staleDrafts(state, live).length + staleReasons(state, live).length > 0);
  if (projectForm === NEW_PROJECT) {
    return (
      <Suspense fallback={null}>
        <ProjectForm live={live} project={null} />
      </Suspense>
    );
  }
  return (
    <>
      <ProjectPicker live={live} />
      {hasStale && (
        <Suspense fallback={null}>
          <StaleDrafts live={live} />
        </Suspense>
      )}
      {project === null ? (
        <div className={styles.none}>
          <h2 className={styles.name}>{texts.none}</h2>
          <p>{texts.noneHelp}</p>
          <NewProjectButton />
        </div>
      ) : (
        <Suspense fallback={null}>
          <ProjectOrForm key={project.dossier.key} live={live} project={project} />
        </Suspense>
      )}
    </>
  );
}

function ProjectOrForm({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const { projectForm, linksForm } = usePaneState(editingOf);
  const { key } = project.dossier;
  if (projectForm === key) return <ProjectForm live={live} project={project} />;
  if (linksForm === key) return <LinksForm live={live} project={project} />;
  return <ProjectPage live={live} project={project} />;
}

/** Begins a project that is not in the workbook yet, or goes on with it. */
function NewProjectButton() {
  const { store } = usePane();
  const texts = useTexts().project;
  return (
    <Button
      onClick={() => {
        store.update((state) => ({ ...state, editing: { ...state.editing, projectForm: NEW_PROJECT } }));
      }}
    >
      {texts.newProject}
    </Button>
  );
}

function ProjectPage({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const styles = useStyles();
  const pane = usePane();
  const go = useGo();
  const language = useLanguage();
  const texts = useTexts();
  const { dossier, status } = project;
  const { agency, division, responsible, startDate, endDate, nameTh, projectCode, fiscalYearBE } = dossier.project;
  const chart = progressChart(dossier, status);
  const findings = projectFindings(live, dossier.key);
  const isReasoned = reasonsOf(live);
  const editing = usePaneState(editingOf);
  const open = (form: "projectForm" | "linksForm") => () => {
    pane.store.update((state) => ({ ...state, editing: { ...state.editing, projectForm: null, linksForm: null, [form]: dossier.key } }));
  };
  const day = (value: typeof startDate): string => (value === null ? texts.common.unknown : formatDay(value, language));
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.name} lang="th">
          {nameTh ?? projectCode}
        </h2>
        <Facts
          facts={[
            { name: texts.project.agency, value: [agency, division].filter((each) => each !== null).join(" / ") || texts.common.unknown },
            { name: texts.project.responsible, value: responsible ?? texts.common.unknown },
            { name: texts.project.duration, value: `${day(startDate)} – ${day(endDate)}` },
          ]}
        />
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              go("round");
            }}
          >
            {texts.project.addRound}
          </Button>
          <Button
            onClick={() => {
              void buildReports(pane, [project]);
            }}
          >
            {texts.project.buildReport}
          </Button>
          <Button onClick={open("projectForm")}>{editing.projects[dossier.key] === undefined ? texts.project.edit : texts.project.continueEditing}</Button>
          <Button onClick={open("linksForm")}>{texts.project.editLinks}</Button>
          <NewProjectButton />
        </div>
      </div>
      <StatusPart key={`${projectCode}|${fiscalYearBE}`} status={status} />
      <Section title={`${texts.project.findings} (${findings.length})`}>
        <div aria-live="polite" className={styles.findings}>
          {findings.length === 0 && <p className={styles.none}>{texts.project.noFindings}</p>}
          {findings.map((finding) => (
            <FindingItem key={findingKey(finding)} found={located(live, finding)} isReasoned={isReasoned(finding)} />
          ))}
        </div>
      </Section>
      {chart !== null && (
        <Section title={texts.project.chart}>
          <ProgressChartView chart={chart} />
        </Section>
      )}
      <BudgetPart status={status} />
      <RoundsPart live={live} project={project} />
    </>
  );
}
