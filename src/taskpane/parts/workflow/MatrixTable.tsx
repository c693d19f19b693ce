import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatMonth } from "../../../messages/formatting";
import { useLanguage, useTexts } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";
import type { AgencyMonth, AgencyYear } from "../../state/remindState";

const useStyles = makeStyles({
  frame: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", textAlign: "center", color: tokens.colorNeutralForeground2 },
  caption: { position: "sticky", left: 0, width: "max-content", textAlign: "start", padding: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  agency: { position: "sticky", left: 0, width: "110px", minWidth: "110px", padding: tokens.spacingHorizontalXS, textAlign: "start", fontWeight: tokens.fontWeightRegular, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: "anywhere" },
  cell: { padding: tokens.spacingHorizontalXS, textAlign: "center", whiteSpace: "nowrap", border: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { color: tokens.colorNeutralForeground2 },
  whole: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  behind: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, fontWeight: tokens.fontWeightSemibold },
});

/** Agencies by months: reported of expected; complete ones have a tick, those behind a mark, so that colour is not all that tells. */
export function MatrixTable({ rows }: { readonly rows: readonly AgencyYear[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { common } = useTexts();
  const texts = useWorkflowTexts().remind;
  const years = [...new Set(rows.map(({ fiscalYearBE }) => fiscalYearBE))];
  return (
    <>
      {years.map((year) => {
        const ofYear = rows.filter(({ fiscalYearBE, months }) => fiscalYearBE === year && months.length > 0);
        const months = ofYear[0]?.months ?? [];
        const title = common.fiscalYear(year ?? common.unknown);
        return (
          <div key={year} className={styles.frame} tabIndex={0} role="region" aria-label={`${texts.matrix} ${title}`}>
            <table className={styles.table}>
              <caption className={styles.caption}>{title}</caption>
              <thead>
                <tr>
                  <th scope="col" className={styles.agency}>
                    {texts.agency}
                  </th>
                  {months.map(({ month }) => (
                    <th key={month} scope="col" className={styles.head}>
                      {formatMonth(month, language).split(" ")[0]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ofYear.map(({ agency, months: own }) => (
                  <tr key={agency}>
                    <th scope="row" className={styles.agency} lang="th">
                      {agency ?? texts.noAgency}
                    </th>
                    {own.map((each) => (
                      <td
                        key={each.month}
                        className={mergeClasses(styles.cell, styles[lookOf(each)])}
                        title={texts.cell({ agency: agency ?? texts.noAgency, month: formatMonth(each.month, language), reported: each.reported, expected: each.expected })}
                      >
                        {signOf(each)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        );
      })}
    </>
  );
}

function lookOf({ reported, expected, isBehind }: AgencyMonth): "none" | "whole" | "behind" {
  return expected === 0 ? "none" : isBehind ? "behind" : reported === expected ? "whole" : "none";
}

function signOf(month: AgencyMonth): string {
  if (month.expected === 0) return "·";
  const figures = `${month.reported}/${month.expected}`;
  return lookOf(month) === "whole" ? `✓ ${figures}` : lookOf(month) === "behind" ? `! ${figures}` : figures;
}
