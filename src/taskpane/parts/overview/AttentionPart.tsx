import { makeStyles } from "@fluentui/react-components";
import type { OverviewPage } from "../../../workflows/live/overview/overviewPage";
import { projectsBehind } from "../../../workflows/live/overview/overviewPage";
import { Section } from "../Section";
import { ListedProject } from "./ListedProject";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

const FEW = 5;

/** The projects that are furthest behind. */
export function AttentionPart({ page }: { readonly page: OverviewPage }) {
  const styles = useStyles();
  const texts = useOverviewTexts();
  const worst = projectsBehind(page, { kind: "status", status: "BEHIND" }).slice(0, FEW);
  if (worst.length === 0) return null;
  return (
    <Section title={texts.attention}>
      <ul className={styles.list}>
        {worst.map(({ dossier, status }) => (
          <li key={`${dossier.key} ${dossier.project.id ?? ""}`}>
            <ListedProject dossier={dossier} status={status} where="page" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
