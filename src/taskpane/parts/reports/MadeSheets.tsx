import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { goTo } from "../../actions/workbookActions";
import { usePane, useTexts } from "../../frame/paneContext";
import { Section } from "../Section";

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  results: { margin: 0, padding: 0, listStyle: "none" },
  result: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
});

interface MadeSheet {
  readonly key: string;
  readonly name: string;
  readonly lang?: "th";
  /** `null` = it was not made. */
  readonly sheet: string | null;
}

/** Sheets that were asked for, each with the way to it; nothing where none was. */
export function MadeSheets({ title, sheets }: { readonly title: string; readonly sheets: readonly MadeSheet[] }) {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts().reports;
  if (sheets.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.results}>
        {sheets.map(({ key, name, lang, sheet }) => (
          <li key={key} className={styles.result}>
            <div {...(lang === undefined ? {} : { lang })}>{name}</div>
            {sheet === null ? (
              <span className={styles.note}>{texts.notMade}</span>
            ) : (
              <Link
                as="button"
                onClick={() => {
                  void goTo(pane, { sheet, row: 1, column: 1 });
                }}
              >
                {texts.open(sheet)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
