import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PRIVACY_PAGE } from "../../addin/pages";
import { diagnosticsOf } from "../diagnostics";
import { usePane, useTexts } from "../frame/paneContext";
import { Facts } from "../parts/Facts";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** What Kaona is, what is stored where, and details for a report of a fault. */
export function AboutView() {
  const styles = useStyles();
  const { store, services } = usePane();
  const texts = useTexts().about;
  const [isCopied, setIsCopied] = useState(false);
  const { surroundings } = services;
  return (
    <>
      <Section title={texts.version(surroundings.productVersion)}>
        <p className={styles.text}>{texts.what}</p>
        <Facts facts={[{ name: texts.excel, value: surroundings.excel }]} />
      </Section>
      <Section title={texts.stored}>
        <ul className={styles.list}>
          {texts.storedItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p className={styles.text}>{texts.privacy}</p>
        <Link
          as="button"
          onClick={() => {
            services.openLink(new URL(PRIVACY_PAGE, document.baseURI).href);
          }}
        >
          {texts.privacyPage}
        </Link>
      </Section>
      <Section title={texts.diagnostics}>
        <p className={styles.note}>{texts.diagnosticsHelp}</p>
        <div>
          <Button
            onClick={() => {
              void services.copyText(diagnosticsOf(store.get(), surroundings)).then(() => {
                setIsCopied(true);
              });
            }}
          >
            {isCopied ? texts.copied : texts.diagnostics}
          </Button>
        </div>
      </Section>
    </>
  );
}
