import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReportRound } from "../../../domain/model/records/reportRound";
import { SEALED_FIELDS, type SealedField } from "../../../domain/seal/roundContent";
import { fieldName } from "../../../messages/fieldNames";
import { useLanguage } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { Section } from "../Section";
import { Tag } from "../Tag";
import { fieldText } from "./fieldText";

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column" },
  field: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  changed: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  head: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center", fontWeight: tokens.fontWeightSemibold },
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))", columnGap: tokens.spacingHorizontalM, margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  side: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  whose: { display: "block", color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Every report has its own; a mark on them would say nothing. */
const ALWAYS_OTHER: ReadonlySet<SealedField> = new Set(["periodMonth", "reportDate"]);

interface ComparePartProps {
  readonly previous: ReportRound | null;
  readonly current: ReportRound;
}

/** A report beside the one before it, field by field; what differs is marked. Fields that neither fills are left out. */
export function ComparePart({ previous, current }: ComparePartProps) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useWorkflowTexts().review;
  const fields = SEALED_FIELDS.filter((field) => isSaid(current, field) || (previous !== null && isSaid(previous, field)));
  return (
    <Section title={texts.compare}>
      {previous === null && <p className={styles.note}>{texts.noPrevious}</p>}
      <div className={styles.list}>
        {fields.map((field) => {
          const [before, now] = [previous === null ? null : fieldText(previous, field, language), fieldText(current, field, language)];
          const isChanged = before !== null && before !== now && !ALWAYS_OTHER.has(field);
          return (
            <div key={field} className={mergeClasses(styles.field, isChanged && styles.changed)}>
              <div className={styles.head}>
                <span>{fieldName(field, language)}</span>
                {isChanged && <Tag tone="info">{texts.changed}</Tag>}
              </div>
              <div className={styles.pair}>
                {previous !== null && (
                  <div className={styles.side}>
                    <span className={styles.whose}>{texts.previous(String(previous.roundNo ?? "–"))}</span>
                    <span lang="th">{before}</span>
                  </div>
                )}
                <div className={styles.side}>
                  <span className={styles.whose}>{texts.current(String(current.roundNo ?? "–"))}</span>
                  <span lang="th">{now}</span>
                </div>
              </div>
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function isSaid(round: ReportRound, field: SealedField): boolean {
  return round[field] !== null || round.unreadable[field] !== undefined;
}
