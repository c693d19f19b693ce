import { Button, Checkbox, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedDossier } from "../../../domain/checks/checkedPortfolio";
import { projectKeyOf } from "../../../domain/model/records/projectKey";
import type { LiveWorkbook } from "../../../workflows/live/liveWorkbook";
import { buildReports } from "../../actions/reportActions";
import { usePane, usePaneState, useTexts } from "../../frame/paneContext";
import { filtered, projectsOf } from "../../state/findingsState";
import type { PaneState } from "../../state/paneState";
import type { ReportsState } from "../../state/reportsState";
import { Section } from "../Section";
import { VirtualList } from "../VirtualList";
import { MadeSheets } from "./MadeSheets";
import { ReportZipPart } from "./ReportZipPart";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const reportsOf = (state: PaneState): ReportsState => state.reports;
const choiceParts = (state: PaneState): PaneState => state;
const CHOICES = ["selected", "filtered", "all", "listed"] as const;

/** Which projects get a formal sheet, and the sheets that were made. */
export function ProjectSheetsPart({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const reports = usePaneState(reportsOf);
  const state = usePaneState(choiceParts);
  const chosen = useMemo(() => chosenProjects(live, state), [live, state]);
  const change = (part: Partial<ReportsState>): void => {
    pane.store.update((before) => ({ ...before, reports: { ...before.reports, ...part } }));
  };
  return (
    <>
      <Section title={texts.reports.which}>
        <p className={styles.note}>{texts.reports.help}</p>
        <RadioGroup
          value={reports.choice}
          aria-label={texts.reports.which}
          onChange={(_event, { value }) => {
            change({ choice: value as ReportsState["choice"] });
          }}
        >
          {CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={texts.reports.choices[choice]} />
          ))}
        </RadioGroup>
        {reports.choice === "listed" && (
          <>
            <p className={styles.note}>{texts.reports.listedHelp}</p>
            <VirtualList
              items={live.checked.projects}
              keyOf={projectRowKey}
              estimate={56}
              label={texts.reports.which}
              render={({ dossier: { key, project } }) => (
                <Checkbox
                  label={`${project.projectCode ?? ""} ${project.nameTh ?? ""}`}
                  checked={reports.ticked.includes(key)}
                  onChange={(_event, { checked }) => {
                    change({ ticked: checked === true ? [...reports.ticked, key] : reports.ticked.filter((each) => each !== key) });
                  }}
                />
              )}
            />
          </>
        )}
        <Checkbox
          label={texts.reports.hidesNames}
          checked={reports.hidesNames}
          onChange={(_event, { checked }) => {
            change({ hidesNames: checked === true });
          }}
        />
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || state.work !== null}
          onClick={() => {
            void buildReports(pane, chosen);
          }}
        >
          {texts.reports.build(chosen.length)}
        </Button>
      </Section>
      <ReportZipPart projects={chosen} />
      <MadeSheets title={texts.reports.results} sheets={reports.results.map(({ projectKey, name, sheet }) => ({ key: projectKey, name, lang: "th", sheet }))} />
    </>
  );
}

function projectRowKey({ dossier }: CheckedDossier): string {
  return `${dossier.key} ${dossier.project.id ?? ""}`;
}

function chosenProjects(live: LiveWorkbook, { reports, projectKey, filter }: PaneState): readonly CheckedDossier[] {
  const projects = projectsOf(live);
  const inOrder = live.checked.projects.filter(({ dossier }) => !dossier.isRepeatedRow);
  switch (reports.choice) {
    case "all":
      return inOrder;
    case "selected":
      return projectKey === null ? [] : [projects.get(projectKey)].filter((each) => each !== undefined);
    case "listed":
      return inOrder.filter(({ dossier }) => reports.ticked.includes(dossier.key));
    case "filtered": {
      const keys = new Set<string>(filtered(live, filter).map(projectKeyOf));
      return inOrder.filter(({ dossier }) => keys.has(dossier.key));
    }
  }
}
