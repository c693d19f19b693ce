import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedDossier } from "../../domain/checks/checkedPortfolio";
import type { StrategyLink } from "../../domain/model/records/strategy";
import { recordFormTexts } from "../../messages/recordFormTexts";
import { findingsOfProject, located } from "../../workflows/live/liveFindings";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import { NOTHING_TYPED } from "../../workflows/live/recordForm/recordDraft";
import { chosenCode } from "../../workflows/live/strategyForm";
import { makePrimary, openForms, removeLink, typeLink } from "../actions/editingActions";
import { useLanguage, usePane, usePaneState } from "../frame/paneContext";
import { FindingItem } from "./FindingItem";
import { LinkEditor } from "./LinkEditor";
import { Section } from "./Section";
import { Tag } from "./Tag";

const useStyles = makeStyles({
  page: { paddingTop: tokens.spacingVerticalM },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A project's places in the plan: one primary, others secondary; each can be changed, and new ones are chosen from the plan. */
export function LinksForm({ live, project }: { readonly live: LiveWorkbook; readonly project: CheckedDossier }) {
  const styles = useStyles();
  const pane = usePane();
  const { links: texts, close } = recordFormTexts(useLanguage());
  const { key, strategyLinks } = project.dossier;
  const draft = usePaneState((state) => state.editing.links[key] ?? null);
  if (draft !== null) return <LinkEditor live={live} project={project} linkDraft={draft} />;
  const findings = findingsOfProject(live, key).filter(({ ruleId }) => ruleId.startsWith("S"));
  return (
    <div className={styles.page}>
      <Section title={texts.title}>
        {strategyLinks.length === 0 && <p className={styles.text}>{texts.none}</p>}
        <ul className={styles.list}>
          {strategyLinks.map((link, place) => (
            <LinkItem key={link.id ?? place} project={project} link={link} place={place} />
          ))}
        </ul>
        <div>
          {findings.map((finding, at) => (
            <FindingItem key={`${finding.ruleId} ${at}`} found={located(live, finding)} isReasoned={false} isDraft />
          ))}
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              typeLink(pane, key, { of: null, draft: NOTHING_TYPED });
            }}
          >
            {texts.add}
          </Button>
          <Button
            onClick={() => {
              openForms(pane, { linksForm: null });
            }}
          >
            {close}
          </Button>
        </div>
      </Section>
    </div>
  );
}

function LinkItem({ project, link, place }: { readonly project: CheckedDossier; readonly link: StrategyLink; readonly place: number }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = recordFormTexts(useLanguage()).links;
  const isBusy = usePaneState((state) => state.work !== null);
  const name = link.goalTextRaw ?? link.subIssueName ?? link.strategyName ?? "";
  const { key } = project.dossier;
  return (
    <li className={styles.item}>
      <Tag tone={link.isPrimary ? "good" : "neutral"}>{link.isPrimary ? texts.primary : texts.secondary}</Tag>
      <p className={styles.text} lang="th">
        <strong>{chosenCode(link)}</strong> {name}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            typeLink(pane, key, { of: { id: link.id, place }, draft: NOTHING_TYPED });
          }}
        >
          {texts.edit}
        </Button>
        {!link.isPrimary && (
          <Button
            size="small"
            disabled={isBusy}
            onClick={() => {
              void makePrimary(pane, project, link);
            }}
          >
            {texts.makePrimary}
          </Button>
        )}
        <Button
          size="small"
          disabled={isBusy}
          onClick={() => {
            void removeLink(pane, link);
          }}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  );
}
