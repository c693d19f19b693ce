import { makeStyles, tokens } from "@fluentui/react-components";
import { plannedSheets } from "../../workflows/createWorkbook";
import { useTexts } from "../frame/paneContext";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } });

/** What would be made, before it is. */
export function PlannedSheets() {
  const styles = useStyles();
  const texts = useTexts().start;
  return (
    <ul className={styles.list} aria-label={texts.sheetsToCome}>
      {plannedSheets().map(({ name, isHidden }) => (
        <li key={name}>{isHidden ? texts.hiddenSheet(name) : name}</li>
      ))}
    </ul>
  );
}
