import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AgencyReminders } from "../../../domain/workflow/reminders";
import { formatMonth } from "../../../messages/formatting";
import { awaited, reminderMail } from "../../../messages/workflow/reminderMail";
import { useLanguage, usePane } from "../../frame/paneContext";
import { useWorkflowTexts } from "../../frame/useWorkflowTexts";

const useStyles = makeStyles({
  agency: { paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

const FEW = 4;

/** What one agency owes, and the mail that says so. */
export function AgencyReminder({ owed }: { readonly owed: AgencyReminders }) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const texts = useWorkflowTexts();
  const [isWhole, setIsWhole] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  const { agency, reminders } = owed;
  const { subject, body, mailto } = reminderMail(owed, pane.today());
  const shown = isWhole ? reminders : reminders.slice(0, FEW);
  return (
    <div className={styles.agency}>
      <h3 className={styles.name} lang="th">
        {`${agency ?? texts.remind.noAgency} · ${texts.remind.waitedFor(reminders.length)}`}
      </h3>
      <ul className={styles.list}>
        {shown.map(({ project, report }) => (
          <li key={`${project.projectCode} ${project.fiscalYearBE} ${report.month}`}>
            {`${formatMonth(report.month, language)} · ${project.projectCode ?? "–"} ${project.nameTh ?? ""} · ${awaited(report, language)}`}
          </li>
        ))}
      </ul>
      {reminders.length > FEW && (
        <div>
          <Link as="button" onClick={() => { setIsWhole(!isWhole); }}>
            {isWhole ? texts.showLess : texts.showAll(reminders.length)}
          </Link>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            void pane.services.copyText(`${subject}\n\n${body}`).then(() => { setIsCopied(true); });
          }}
        >
          {isCopied ? texts.remind.copied : texts.remind.copy}
        </Button>
        <Link href={mailto} target="_blank" rel="noopener noreferrer">
          {texts.remind.mail}
        </Link>
      </div>
    </div>
  );
}
