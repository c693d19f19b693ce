import { makeStyles, tokens } from "@fluentui/react-components";
import { fieldName } from "../../../messages/fieldNames";
import { formatDay } from "../../../messages/formatting";
import type { Verdict } from "../../../workflows/verify/verifyReport";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import { Tag } from "../Tag";

const useStyles = makeStyles({
  verdict: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { margin: 0, overflowWrap: "anywhere" },
  difference: { boxSizing: "border-box", width: "100%", paddingInlineStart: tokens.spacingHorizontalS, borderLeft: `3px solid ${tokens.colorStatusDangerBorder1}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  value: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

/** What was found out about one report. That it is valid and that it is sealed are two answers. */
export function VerdictPart({ verdict, isCode }: { readonly verdict: Verdict; readonly isCode: boolean }) {
  const styles = useStyles();
  const language = useLanguage();
  const { common } = useTexts();
  const texts = useWorkflowTexts().verify;
  const { valid, sealed, code, projectCode, fiscalYearBE, asOf, differences } = verdict;
  if (code === null) return <Tag tone="warning">{texts.noCode}</Tag>;
  return (
    <div className={styles.verdict}>
      {projectCode !== null && <p className={styles.text}>{texts.of(projectCode, String(fiscalYearBE ?? common.unknown), asOf === null ? common.unknown : formatDay(asOf, language))}</p>}
      <Tag tone={valid ? "good" : "bad"}>{valid ? texts.valid : isCode ? texts.unknownCode : texts.notValid}</Tag>
      {projectCode !== null && <Tag tone={sealed ? "good" : "warning"}>{sealed ? texts.sealed : texts.notSealed}</Tag>}
      {differences.map(({ field, roundNo, printed, workbook }, at) => (
        <div key={`${field} ${roundNo ?? ""} ${at}`} className={styles.difference}>
          <div className={styles.name}>{[roundNo === null ? null : common.round(roundNo), fieldName(field, language)].filter((part) => part !== null).join(" · ")}</div>
          <div className={styles.value}>
            {texts.printed}: <span lang="th">{printed ?? common.unknown}</span>
          </div>
          <div className={styles.value}>
            {texts.workbook}: <span lang="th">{workbook ?? common.unknown}</span>
          </div>
        </div>
      ))}
    </div>
  );
}
