import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProjectStatus } from "../../domain/status/projectStatus";
import { formatBaht, formatPercent } from "../../messages/formatting";
import { statusName } from "../../messages/statusNames";
import { useLanguage, useTexts } from "../frame/paneContext";
import { budgetTone } from "../look/tones";
import { Bar } from "./Bar";
import { Facts } from "./Facts";
import { Section } from "./Section";
import { Tag } from "./Tag";

const useStyles = makeStyles({ note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

/** Money spent of the budget, against what the chosen profile expects by now. */
export function BudgetPart({ status }: { readonly status: ProjectStatus }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts();
  const { effectiveBudget, disbursedCum, disbursePct, budgetStatus, disburseTargetPct } = status;
  const money = (amount: number | null): string => (amount === null ? texts.common.unknown : formatBaht(amount, language));
  const percent = disbursePct === null ? texts.common.unknown : formatPercent(disbursePct);
  const target = disburseTargetPct === null ? texts.common.unknown : formatPercent(disburseTargetPct);
  const said = texts.project.budgetAlternative({ disbursed: money(disbursedCum), budget: money(effectiveBudget), percent, target });
  return (
    <Section title={texts.project.money} aside={<Tag tone={budgetTone(budgetStatus)}>{statusName("budgetStatus", budgetStatus, language)}</Tag>}>
      {budgetStatus === "NO_BUDGET" ? (
        <p className={styles.note}>{texts.project.noBudget}</p>
      ) : (
        <>
          {disbursePct !== null && <Bar percent={disbursePct} mark={disburseTargetPct} tone={budgetTone(budgetStatus)} label={said} />}
          <Facts
            facts={[
              { name: texts.project.disbursed, value: `${money(disbursedCum)}${disbursePct === null ? "" : ` (${percent})`}` },
              { name: texts.project.budget, value: money(effectiveBudget) },
            ]}
          />
          {disburseTargetPct !== null && <p className={styles.note}>{texts.project.target(target)}</p>}
        </>
      )}
    </Section>
  );
}
