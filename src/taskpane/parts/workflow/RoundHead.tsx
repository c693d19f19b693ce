import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodMonth } from "../../../domain/model/calendar/periodMonth";
import type { Project } from "../../../domain/model/records/project";
import { formatMonth } from "../../../messages/formatting";
import { useLanguage, useTexts } from "../../frame/paneContext";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface RoundHeadProps {
  readonly project: Project;
  readonly month: PeriodMonth | null;
  readonly roundNo: number | null;
}

/** Which report: the project's name, its code, the month and the number. */
export function RoundHead({ project, month, roundNo }: RoundHeadProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { common } = useTexts();
  const facts = [month === null ? null : formatMonth(month, language), roundNo === null ? null : common.round(roundNo), project.projectCode];
  return (
    <div>
      <div className={styles.name} lang="th">
        {project.nameTh ?? project.projectCode}
      </div>
      <div className={styles.facts}>{facts.filter((fact) => fact !== null).join(" · ")}</div>
    </div>
  );
}
