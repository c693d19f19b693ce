import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tone } from "../look/tones";

const useStyles = makeStyles({
  track: { position: "relative", height: "12px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground4, border: `1px solid ${tokens.colorNeutralStroke1}`, boxSizing: "border-box", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  fill: { height: "100%", minWidth: "2px", borderRadius: tokens.borderRadiusMedium, forcedColorAdjust: "none", "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  good: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground2 },
  bad: { backgroundColor: tokens.colorStatusDangerForeground3 },
  neutral: { backgroundColor: tokens.colorNeutralForeground4 },
  info: { backgroundColor: tokens.colorBrandBackground },
  mark: { position: "absolute", top: "-4px", bottom: "-4px", width: "2px", backgroundColor: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
});

interface BarProps {
  /** 0–100; more is drawn as full. */
  readonly percent: number;
  readonly tone: Tone;
  /** What the bar says. */
  readonly label: string;
  /** A target, 0–100. */
  readonly mark?: number | null;
}

/** A share of a whole, with a mark where it should be. */
export function Bar({ percent, tone, label, mark = null }: BarProps) {
  const styles = useStyles();
  const width = Math.max(0, Math.min(100, percent));
  return (
    <div className={styles.track} role="img" aria-label={label}>
      {percent > 0 && <div className={mergeClasses(styles.fill, styles[tone])} style={{ width: `${width}%` }} />}
      {mark !== null && <div className={styles.mark} style={{ left: `calc(${Math.min(100, Math.max(0, mark))}% - 1px)` }} />}
    </div>
  );
}
