import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import type { Language } from "../../messages/language";
import { formatDay, formatNumber, formatPercent, formatPoints } from "../../messages/formatting";
import type { PaneTexts } from "../../messages/paneTexts";
import { statusName } from "../../messages/statusNames";
import { useLanguage, useTexts } from "../frame/paneContext";
import { planTone, targetTone } from "../look/tones";
import { Section } from "./Section";
import { Tag } from "./Tag";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))", gap: tokens.spacingHorizontalS },
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  reasons: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The computed status beside the reported one, and why the computed one is what it is. */
export function StatusPart({ status }: { readonly status: ProjectStatus }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { planStatusDerived, planStatusReported, targetStatusReported, asOf } = status;
  return (
    <Section title={texts.common.asOf(formatDay(asOf, language))}>
      <div className={styles.pair}>
        <div className={styles.box}>
          <span className={styles.name}>{texts.project.computed}</span>
          <Tag tone={planTone(planStatusDerived)}>{statusName("derivedPlanStatus", planStatusDerived, language)}</Tag>
        </div>
        <div className={styles.box}>
          <span className={styles.name}>{texts.project.reported}</span>
          {planStatusReported === null ? (
            <Tag tone="neutral">{texts.project.notReported}</Tag>
          ) : (
            <Tag tone={planTone(planStatusReported)}>{statusName("planStatus", planStatusReported, language)}</Tag>
          )}
          {targetStatusReported !== null && <Tag tone={targetTone(targetStatusReported)}>{statusName("targetStatus", targetStatusReported, language)}</Tag>}
        </div>
      </div>
      <ul className={styles.reasons} aria-label={texts.project.why}>
        {reasonsFor(status, language, texts.project).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </Section>
  );
}

/** Why the computed status is what it is, in sentences. */
export function reasonsFor(status: ProjectStatus, language: Language, texts: PaneTexts["project"]): readonly string[] {
  const { plannedPct, actualPct, actualAsOf, actualAgeDays, gapPp, tolerancePp, stale, overdue, forecastEnd } = status;
  const reasons: string[] = [];
  reasons.push(plannedPct === null ? texts.noPlan : texts.planned(formatPercent(plannedPct)));
  if (actualPct === null) reasons.push(texts.noActual);
  else reasons.push(actualAsOf === null ? texts.actualUndated(formatPercent(actualPct)) : texts.actual(formatPercent(actualPct), formatDay(actualAsOf, language)));
  if (gapPp !== null) reasons.push(texts.gap(formatPoints(gapPp, language), formatNumber(tolerancePp)));
  if (stale && actualAgeDays !== null) reasons.push(texts.stale(actualAgeDays));
  if (overdue) reasons.push(texts.overdue);
  if (forecastEnd !== null) reasons.push(texts.forecast(formatDay(forecastEnd, language)));
  return reasons;
}
