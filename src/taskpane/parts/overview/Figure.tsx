import { Link, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { usePane } from "../../frame/paneContext";
import type { LeftPlace } from "../../state/overviewState";
import { useOverview, useScrollTop } from "./useOverview";

// As large as the line that it stands in.
const useStyles = makeStyles({ link: { fontSize: "inherit", lineHeight: "inherit", textAlign: "start" } });

interface FigureProps {
  /** What it is on its page or in its list, for coming back to it. */
  readonly id: string;
  readonly where: "page" | "list";
  /** For those who hear it, where the content alone would not say what pressing does. */
  readonly label?: string;
  readonly lang?: "th";
  readonly onOpen: (from: LeftPlace) => void;
  readonly children: ReactNode;
}

/** Something that can be gone into. Whoever comes back has the keyboard on it again. */
export function Figure({ id, where, label, lang, onOpen, children }: FigureProps) {
  const { store } = usePane();
  const styles = useStyles();
  const scrollTop = useScrollTop();
  const place = useRef<HTMLSpanElement>(null);
  const isLeft = useOverview().left[where]?.figure === id;
  useEffect(() => {
    if (!isLeft) return;
    const timer = setTimeout(() => {
      place.current?.querySelector("button")?.focus();
      store.update((state) => ({ ...state, overview: { ...state.overview, left: { ...state.overview.left, [where]: null } } }));
    }, 0);
    return () => {
      clearTimeout(timer);
    };
  }, [isLeft, store, where]);
  return (
    <span ref={place}>
      <Link
        as="button"
        className={styles.link}
        {...(label === undefined ? {} : { "aria-label": label })}
        {...(lang === undefined ? {} : { lang })}
        onClick={() => {
          onOpen({ figure: id, scrollTop: scrollTop() });
        }}
      >
        {children}
      </Link>
    </span>
  );
}
