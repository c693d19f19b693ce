import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProjectDossier } from "../../../domain/model/records/projectDossier";
import { roundsUpTo } from "../../../domain/model/records/roundTiming";
import { isPlaceholder } from "../../../domain/model/records/reportRound";
import { roundKeyOf } from "../../../domain/seal/roundContent";
import type { ProjectStatus } from "../../../domain/status/projectStatus";
import { statusName } from "../../../messages/statusNames";
import { goToProject, goToRound } from "../../actions/overviewActions";
import { useLanguage, usePane, useTexts } from "../../frame/paneContext";
import { planTone } from "../../look/tones";
import { Tag } from "../Tag";
import { Figure } from "./Figure";
import { useFormats } from "./useFormats";
import { useOverviewTexts } from "./useOverview";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface ListedProjectProps {
  readonly dossier: ProjectDossier;
  readonly status: ProjectStatus;
  readonly where: "page" | "list";
  /** As it was at the earlier of two days. */
  readonly before?: ProjectStatus | null;
  /** A score, or what else is to be said. */
  readonly note?: string | null;
}

/** A project among others: how it stands, whose it is, and ways to it and to its latest report. */
export function ListedProject({ dossier, status, where, before = null, note = null }: ListedProjectProps) {
  const styles = useStyles();
  const pane = usePane();
  const language = useLanguage();
  const { unknown } = useTexts().common;
  const texts = useOverviewTexts();
  const { percent, day } = useFormats();
  const { project, key } = dossier;
  const last = roundsUpTo(dossier.rounds, status.asOf).filter((round) => !isPlaceholder(round)).at(-1);
  const nameOf = ({ planStatusDerived }: ProjectStatus): string => statusName("derivedPlanStatus", planStatusDerived, language);
  return (
    <div className={styles.item}>
      <Figure id={`project ${key}`} where={where} lang="th" onOpen={(from) => { goToProject(pane, key, from); }}>
        {project.nameTh ?? project.projectCode ?? unknown}
      </Figure>
      <div className={styles.facts}>
        <Tag tone={planTone(status.planStatusDerived)}>{before === null ? nameOf(status) : texts.change(nameOf(before), nameOf(status))}</Tag>
        {status.plannedPct !== null && <span>{texts.actualOf(before === null ? percent(status.actualPct) : texts.change(percent(before.actualPct), percent(status.actualPct)), percent(status.plannedPct))}</span>}
        {note !== null && <span>{note}</span>}
      </div>
      <div className={styles.facts}>
        <span lang="th">{project.agency ?? texts.noAgency}</span>
        {last === undefined ? <span>{texts.noRound}</span> : (
          <Figure id={`round ${key}`} where={where} onOpen={(from) => { goToRound(pane, key, roundKeyOf(last), from); }}>
            {texts.lastRound(String(last.roundNo ?? unknown), day(last.reportDate))}
          </Figure>
        )}
        {status.missingMonths.length > 0 && <span>{texts.owes(status.missingMonths.length)}</span>}
      </div>
    </div>
  );
}
