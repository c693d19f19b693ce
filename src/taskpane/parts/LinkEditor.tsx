import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { StrategyLink } from "../../domain/model/records/strategy";
import { recordFormTexts } from "../../messages/recordFormTexts";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { type RecordDraft, isUntouched } from "../../workflows/live/recordForm/recordDraft";
import { type LinkDraft, assessLinkDraft, chosenCode, linkColumn, linkFields, linkUnder, withNode } from "../../workflows/live/strategyForm";
import { saveLink, typeLink } from "../actions/editingActions";
import { useLanguage, usePane, usePaneState } from "../frame/paneContext";
import { DraftConflicts, DraftFields } from "./DraftFields";
import { DraftFindings } from "./DraftFindings";
import { PlanPicker } from "./PlanPicker";
import { StaleDraft } from "./StaleDraft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Everything of a link that people fill in: the place first, then what it serves. */
const FIELDS = [
  "isPrimary", "planEdition", "strategyNo", "strategyName", "subIssueCode", "subIssueName", "goalCode", "goalTextRaw", "tactic", "indicatorCode", "indicatorText", "performanceDimension",
];

interface LinkEditorProps {
  readonly live: LiveWorkbook;
  readonly project: CheckedDossier;
  readonly linkDraft: LinkDraft;
}

/** One link to the plan: chosen from the tree or typed, with what the rules would say. */
export function LinkEditor({ live, project, linkDraft }: LinkEditorProps) {
  const pane = usePane();
  const under = linkUnder(project, linkDraft);
  const { key } = project.dossier;
  if (under !== null) return <LinkFields live={live} project={project} linkDraft={linkDraft} under={under} />;
  return (
    <StaleDraft
      typed={linkDraft.draft.typed}
      onKeep={() => {
        typeLink(pane, key, { of: null, draft: linkDraft.draft });
      }}
      onDrop={() => {
        typeLink(pane, key, null);
      }}
    />
  );
}

function LinkFields({ live, project, linkDraft, under }: LinkEditorProps & { readonly under: StrategyLink }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = recordFormTexts(useLanguage());
  const isBusy = usePaneState((state) => state.work !== null);
  const checked = useDeferredValue(linkDraft);
  const assessment = useMemo(() => assessLinkDraft(live, project, checked), [live, project, checked]);
  const { key } = project.dossier;
  const { draft } = linkDraft;
  const keep = (changed: LinkDraft | null): void => {
    typeLink(pane, key, changed);
  };
  const isClean = isUntouched(draft);
  const typing = {
    draft,
    assessment,
    onDraft: (changed: RecordDraft): void => {
      keep({ ...linkDraft, draft: changed });
    },
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void saveLink(pane, project);
      }}
    >
      <h2 className={styles.title}>{linkDraft.of === null ? texts.links.newLink : texts.links.changeLink}</h2>
      <PlanPicker
        plan={live.reading.portfolio.strategyPlan}
        chosen={chosenCode(assessment.record)}
        onChoose={(path) => {
          keep(withNode(linkDraft, under, path));
        }}
      />
      <DraftFields {...typing} live={live} under={under} fields={FIELDS} asked={linkFields} columnOf={linkColumn} />
      <DraftConflicts {...typing} />
      {!isClean && <DraftFindings live={live} title={texts.findings} none={texts.links.noFindings} notes={[]} findings={assessment.findings} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={isClean || isBusy || Object.keys(assessment.faults).length + assessment.conflicts.length > 0}>
          {texts.links.save}
        </Button>
        <Button
          onClick={() => {
            keep(null);
          }}
        >
          {isClean ? texts.close : texts.drop}
        </Button>
      </div>
    </form>
  );
}
