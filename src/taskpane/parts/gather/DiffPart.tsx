import { makeStyles, tokens } from "@fluentui/react-components";
import type { PortfolioDiff, RecordChange } from "../../../domain/consolidate/portfolioDiff";
import { conflictField } from "../../../messages/consolidation/conflictWords";
import { formatFieldValue } from "../../../messages/fieldValues";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useGatheringTexts } from "../../frame/useGatheringTexts";
import { Section } from "../Section";
import { Fold } from "./Fold";
import { MoreList } from "./MoreList";
import { recordPlace } from "./recordPlace";

const useStyles = makeStyles({
  text: { margin: 0 },
  change: { paddingBlock: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  fields: { margin: 0, paddingInlineStart: "16px" },
});

const KINDS = ["added", "changed", "removed"] as const;

/** What becomes of the projects and reports of the consolidated workbook: added, changed field by field, removed. */
export function DiffPart({ diff, held }: { readonly diff: PortfolioDiff; readonly held: number }) {
  const styles = useStyles();
  const texts = useGatheringTexts().gather;
  return (
    <Section title={texts.changes}>
      <p className={styles.text}>{texts.counts(diff.counts)}</p>
      {held > 0 && <p className={styles.text}>{texts.held(held)}</p>}
      <div>
        {KINDS.map((kind) => {
          const own = diff.changes.filter((change) => change.kind === kind);
          const title = texts.changed[kind](own.length);
          return own.length === 0 ? null : (
            <Fold key={kind} title={title}>
              <MoreList items={own} label={title} render={(change) => <OneChange change={change} />} />
            </Fold>
          );
        })}
      </div>
    </Section>
  );
}

function OneChange({ change }: { readonly change: RecordChange }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGatheringTexts().gather;
  const place = recordPlace(change, useTexts());
  return (
    <div className={styles.change}>
      <div>{place}</div>
      {change.fields.length > 0 && (
        <ul className={styles.fields}>
          {change.fields.map(({ field, before, after }) => (
            <li key={field}>{texts.fieldChange({ field: conflictField(field, language), before: formatFieldValue(field, before, language), after: formatFieldValue(field, after, language) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
