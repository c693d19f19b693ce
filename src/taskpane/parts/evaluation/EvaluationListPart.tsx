import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { evaluationTexts } from "../../../messages/evaluationTexts";
import { formatNumber } from "../../../messages/formatting";
import { statusName } from "../../../messages/statusNames";
import type { EvaluatedQuarter } from "../../../workflows/live/evaluationForm";
import type { EvaluatedProject, EvaluationList } from "../../../workflows/live/evaluationList";
import { chooseEvaluation } from "../../actions/evaluationActions";
import { buildSheets } from "../../actions/reportActions";
import { useLanguage, usePane, usePaneState, useTexts } from "../../frame/paneContext";
import { planTone } from "../../look/tones";
import { evaluationKey } from "../../state/evaluationState";
import type { PaneState } from "../../state/paneState";
import { MadeSheets } from "../reports/MadeSheets";
import { Section } from "../Section";
import { Tag } from "../Tag";
import { VirtualList } from "../VirtualList";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface EvaluationListPartProps {
  readonly list: EvaluationList;
  readonly quarter: EvaluatedQuarter;
  readonly mayEvaluate: boolean;
}

const isBusyIn = ({ work }: PaneState): boolean => work !== null;
const madeIn = ({ reports }: PaneState): PaneState["reports"]["made"] => reports.made;

/** The projects of a quarter with what each was given, the means of all, and the sheet of it. */
export function EvaluationListPart({ list: { projects, total }, quarter, mayEvaluate }: EvaluationListPartProps) {
  const styles = useStyles();
  const pane = usePane();
  const { common } = useTexts();
  const texts = evaluationTexts(useLanguage());
  const isBusy = usePaneState(isBusyIn);
  const made = usePaneState(madeIn).filter(({ kind, sheet }) => kind === "evaluation" && sheet !== null);
  const shown = (value: number | null): string => (value === null ? common.unknown : formatNumber(value));
  return (
    <>
      <Section title={`${texts.quarterName(quarter.quarter, quarter.year)} · ${texts.list(total.scoredCount, total.projectCount)}`}>
        {total.scoredCount > 0 && <p className={styles.note}>{texts.means(shown(total.meanScore), shown(total.meanCrit21), shown(total.meanCrit22))}</p>}
        <p className={styles.note}>{texts.opaque}</p>
        <div>
          <Button size="small" disabled={isBusy} onClick={() => { void buildSheets(pane, ["evaluation"]); }}>
            {texts.makeSheet}
          </Button>
        </div>
        {projects.length === 0 && <p className={styles.note}>{total.projectCount === 0 ? texts.noYear : texts.none}</p>}
        <VirtualList
          items={projects}
          keyOf={({ project }) => `${project.dossier.key} ${project.dossier.project.id ?? ""}`}
          estimate={84}
          label={texts.quarterName(quarter.quarter, quarter.year)}
          render={(evaluated) => <Item evaluated={evaluated} quarter={quarter} mayEvaluate={mayEvaluate} />}
        />
      </Section>
      <MadeSheets title={texts.makeSheet} sheets={made.map(({ kind, sheet }) => ({ key: kind, name: texts.quarterName(quarter.quarter, quarter.year), sheet }))} />
    </>
  );
}

function Item({ evaluated: { project, status, evaluation }, quarter, mayEvaluate }: { readonly evaluated: EvaluatedProject; readonly quarter: EvaluatedQuarter; readonly mayEvaluate: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = evaluationTexts(language);
  const { key, project: record } = project.dossier;
  const isTyped = usePaneState((state) => state.evaluation.drafts[evaluationKey(key, quarter)] !== undefined);
  const name = record.nameTh ?? record.projectCode ?? unknown;
  const score = evaluation?.score ?? null;
  return (
    <div className={styles.item}>
      {mayEvaluate ? (
        <Link as="button" lang="th" onClick={() => { chooseEvaluation(pane, { projectKey: key }); }}>
          {name}
        </Link>
      ) : (
        <span lang="th">{name}</span>
      )}
      <div className={styles.facts}>
        <Tag tone={planTone(status.planStatusDerived)}>{statusName("derivedPlanStatus", status.planStatusDerived, language)}</Tag>
        <Tag tone={score === null ? "neutral" : "info"}>{score === null ? texts.noScore : texts.score(formatNumber(score))}</Tag>
        {isTyped && <span>{texts.typed}</span>}
      </div>
      <span className={styles.note} lang="th">{[record.projectCode, record.agency].filter((part) => part !== null).join(" · ")}</span>
    </div>
  );
}
