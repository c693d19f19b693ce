import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode, useState } from "react";
import { diagnosticsOf } from "../diagnostics";
import { usePane, useTexts } from "./paneContext";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Caught {
  readonly error: unknown;
}

/** Stands between a view that fails and the rest: what was typed is in the store, and there is a way back. React has no function for this. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly caught: Caught | null }> {
  override readonly state: { readonly caught: Caught | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { readonly caught: Caught } {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return (
      <Failed
        error={caught.error}
        onAgain={() => {
          this.setState({ caught: null });
        }}
      />
    );
  }
}

function Failed({ error, onAgain }: { readonly error: unknown; readonly onAgain: () => void }) {
  const styles = useStyles();
  const { store, services } = usePane();
  const texts = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className={styles.page} role="alert">
      <h2 className={styles.title}>{texts.unexpected.title}</h2>
      <p className={styles.text}>{texts.unexpected.help}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            store.update((state) => ({ ...state, view: "start" }));
            onAgain();
          }}
        >
          {texts.unexpected.back}
        </Button>
        <Button onClick={onAgain}>{texts.common.tryAgain}</Button>
        <Button
          onClick={() => {
            void services.copyText(diagnosticsOf(store.get(), services.surroundings, error)).then(() => {
              setIsCopied(true);
            });
          }}
        >
          {isCopied ? texts.unexpected.copied : texts.unexpected.copy}
        </Button>
      </div>
    </div>
  );
}
