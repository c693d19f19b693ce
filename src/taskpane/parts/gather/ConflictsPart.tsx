import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Conflict, type ConflictKind, type ConflictRule, needsDecision } from "../../../domain/consolidate/conflict";
import { conflictField, conflictKind, conflictRule, conflictValue, placedValue } from "../../../messages/consolidation/conflictWords";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useGatheringTexts } from "../../frame/useGatheringTexts";
import { Section } from "../Section";
import { Tag } from "../Tag";
import { Fold } from "./Fold";
import { MoreList } from "./MoreList";
import { recordPlace } from "./recordPlace";

const useStyles = makeStyles({
  text: { margin: 0 },
  conflict: { paddingBlock: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: 0, paddingInlineStart: "16px" },
  kept: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What the files do not agree on, kind by kind: every value with its place, what is kept, and by which rule. */
export function ConflictsPart({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGatheringTexts().gather;
  const groups = useMemo(() => groupsOf(conflicts), [conflicts]);
  if (conflicts.length === 0) return <Section title={texts.conflicts(0)}><p className={styles.text}>{texts.noConflicts}</p></Section>;
  const open = conflicts.filter(needsDecision).length;
  return (
    <Section title={texts.conflicts(conflicts.length)} aside={open > 0 ? <Tag tone="warning">{texts.toLookAt(open)}</Tag> : <Tag tone="good">{texts.settled}</Tag>}>
      <div>
        {groups.map(([kind, own]) => (
          <Fold key={kind} title={`${conflictKind(kind, language)} (${own.length})`} {...(!own.some(needsDecision) && { aside: <Tag tone="good">{texts.settled}</Tag> })}>
            {sharedRule(own) !== null && <div className={styles.kept}>{texts.rule(conflictRule(sharedRule(own) as ConflictRule, language))}</div>}
            <MoreList items={own} label={conflictKind(kind, language)} render={(conflict) => <OneConflict conflict={conflict} withRule={sharedRule(own) === null} />} />
          </Fold>
        ))}
      </div>
    </Section>
  );
}

/** The rule by which all of them were decided; null where there were several. */
function sharedRule(conflicts: readonly Conflict[]): ConflictRule | null {
  const rules = new Set(conflicts.map(({ rule }) => rule));
  return rules.size === 1 ? (conflicts[0]?.rule ?? null) : null;
}

function OneConflict({ conflict, withRule }: { readonly conflict: Conflict; readonly withRule: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useGatheringTexts().gather;
  const place = recordPlace(conflict, useTexts());
  const { field, values, kept, rule } = conflict;
  const shown = conflictValue(conflict, kept, language);
  return (
    <div className={styles.conflict}>
      <div className={styles.place}>{[place, field === null ? "" : conflictField(field, language)].filter((part) => part !== "").join(" · ")}</div>
      <ul className={styles.values}>
        {values.map((value, at) => (
          <li key={at}>{placedValue(conflict, value, language)}</li>
        ))}
      </ul>
      {(withRule || values.length > 1) && <div className={styles.kept}>{withRule ? texts.keptBy(shown, conflictRule(rule, language)) : texts.kept(shown)}</div>}
    </div>
  );
}

/** Kinds in the order in which they turn up, those that somebody must look at before those that a rule has settled. */
function groupsOf(conflicts: readonly Conflict[]): readonly (readonly [ConflictKind, readonly Conflict[]])[] {
  const groups = new Map<ConflictKind, Conflict[]>();
  for (const conflict of [...conflicts.filter(needsDecision), ...conflicts.filter((each) => !needsDecision(each))]) {
    const own = groups.get(conflict.kind);
    if (own === undefined) groups.set(conflict.kind, [conflict]);
    else own.push(conflict);
  }
  return [...groups];
}
