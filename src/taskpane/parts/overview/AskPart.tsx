import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { type AgencyContact, type NamedContact, whomToAsk } from "../../../domain/status/whomToAsk";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { openList } from "../../actions/overviewActions";
import { changeWorkflow } from "../../actions/roundActions";
import { useGo, usePane } from "../../frame/paneContext";
import { Facts } from "../Facts";
import { Section } from "../Section";
import { Figure } from "./Figure";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

const FEW = 5;
/** Of the people that an agency's projects name. */
const NAMES = 3;

/** Agencies with something to ask about, and whom their projects name; the mail itself is written under follow-up. */
export function AskPart({ page }: { readonly page: OverviewPage }) {
  const styles = useStyles();
  const pane = usePane();
  const go = useGo();
  const texts = useOverviewTexts();
  const contacts = useMemo(() => whomToAsk(page.projects), [page]);
  const [isWhole, setIsWhole] = useState(false);
  if (contacts.length === 0) return null;
  const { agency, status } = page.choice;
  return (
    <Section title={`${texts.ask} (${contacts.length})`}>
      <p className={styles.note}>{texts.askHelp}</p>
      <ul className={styles.list}>
        {(isWhole ? contacts : contacts.slice(0, FEW)).map((contact) => (
          <li key={contact.agency ?? ""} className={styles.item}>
            <Contact contact={contact} />
          </li>
        ))}
      </ul>
      {contacts.length > FEW && (
        <div>
          <Link as="button" aria-expanded={isWhole} onClick={() => { setIsWhole(!isWhole); }}>
            {isWhole ? texts.showLess : texts.showAll(contacts.length)}
          </Link>
        </div>
      )}
      {status === null && (
        <div>
          <Link as="button" onClick={() => { changeWorkflow(pane, { agency }); pane.store.update((state) => ({ ...state, back: "overview" })); go("remind"); }}>
            {texts.followUp}
          </Link>
        </div>
      )}
    </Section>
  );
}

function Contact({ contact: { agency, lateCount, missingCount, projects, responsible, coordinators } }: { readonly contact: AgencyContact }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useOverviewTexts();
  const name = agency ?? texts.noAgency;
  const named = (contacts: readonly NamedContact[]): string => [...contacts.slice(0, NAMES).map((each) => texts.named(each.name, each.count)), ...(contacts.length > NAMES ? ["…"] : [])].join(", ");
  return (
    <>
      <Figure id={`ask ${name}`} where="page" lang="th" label={texts.showBehind(name, projects.length)} onOpen={(from) => { openList(pane, { kind: "figure", drill: { kind: "ask", agency } }, from); }}>
        {name}
      </Figure>
      <span className={styles.note}>{texts.askLine(lateCount, missingCount)}</span>
      <Facts
        facts={[
          ...(responsible.length === 0 ? [] : [{ name: texts.responsible, value: <span lang="th">{named(responsible)}</span> }]),
          ...(coordinators.length === 0 ? [] : [{ name: texts.coordinator, value: <span lang="th">{named(coordinators)}</span> }]),
        ]}
      />
    </>
  );
}
