import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBlock: tokens.spacingVerticalXS },
  head: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  aside: { display: "inline-block", marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
  body: { paddingBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalM },
});

/** A titled group that opens when it is pressed; what is in it is drawn only then. */
export function Fold({ title, aside, children }: { readonly title: string; readonly aside?: ReactNode; readonly children: ReactNode }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={styles.head}>
        {title}
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  );
}
