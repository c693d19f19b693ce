import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Portfolio } from "../../domain/model/records/portfolio";
import type { StoredRecord } from "../../domain/model/records/stored";
import { repairText } from "../../messages/repairTexts";
import type { LiveWorkbook } from "../../workflows/live/liveWorkbook";
import type { RepairPlan } from "../../workflows/repairWorkbook";
import { useLanguage, usePane, useTexts } from "../frame/paneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "18px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What plans a repair knows the whole blueprint; it comes when somebody asks for it. */
const actions = () => import("../actions/repairActions");

/** Looks over the structure of the workbook, shows what a repair would do, and does it. */
export function RepairPart({ live }: { readonly live: LiveWorkbook }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useTexts().start;
  const [plan, setPlan] = useState<RepairPlan | null>(null);
  const rows = rowsWithoutId(live.reading.portfolio);
  const items = plan === null ? [] : [...plan.words.map((facts) => repairText(facts, language)), ...(rows === 0 ? [] : [texts.rowsWithoutId(rows)])];
  return (
    <Section title={plan === null ? texts.lookOver : texts.repairPreview}>
      <p className={styles.note}>{texts.lookOverHelp}</p>
      {plan !== null && items.length === 0 && <p role="status">{texts.isWhole}</p>}
      {items.length > 0 && (
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {plan !== null && items.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              void actions()
                .then(({ repairWorkbook }) => repairWorkbook(pane, plan, rows))
                .then((isDone) => {
                  if (isDone) setPlan(null);
                });
            }}
          >
            {texts.repair}
          </Button>
        )}
        <Button
          onClick={() => {
            void actions()
              .then(({ lookOver }) => lookOver(pane))
              .then(setPlan);
          }}
        >
          {texts.lookOver}
        </Button>
      </div>
    </Section>
  );
}

/** Rows that were typed or copied by hand and that no Kaona has seen yet. */
function rowsWithoutId(portfolio: Portfolio): number {
  return Object.values(portfolio)
    .filter((list: unknown): list is readonly StoredRecord[] => Array.isArray(list))
    .reduce((sum, list) => sum + list.filter(({ id }) => id === null).length, 0);
}
