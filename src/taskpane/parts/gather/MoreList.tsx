import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useGatheringTexts } from "../../frame/useGatheringTexts";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

const AT_FIRST = 20;
const MORE = 100;

/** A list of which the beginning is shown, and more on demand. */
export function MoreList<Item>({ items, label, render }: { readonly items: readonly Item[]; readonly label: string; readonly render: (item: Item) => ReactNode }) {
  const styles = useStyles();
  const texts = useGatheringTexts().gather;
  const [shown, setShown] = useState(AT_FIRST);
  const left = items.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at}>{render(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(shown + MORE);
          }}
        >
          {texts.more(Math.min(left, MORE))}
        </Button>
      )}
    </>
  );
}
