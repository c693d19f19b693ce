import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular, CircleHint16Regular, DismissCircle16Regular, Info16Regular, Warning16Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { type Tone, useToneStyles } from "../look/tones";

const icons: Readonly<Record<Tone, ReactElement>> = {
  good: <CheckmarkCircle16Regular aria-hidden />,
  warning: <Warning16Regular aria-hidden />,
  bad: <DismissCircle16Regular aria-hidden />,
  neutral: <CircleHint16Regular aria-hidden />,
  info: <Info16Regular aria-hidden />,
};

const useStyles = makeStyles({
  tag: {
    display: "inline-flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    padding: `1px ${tokens.spacingHorizontalS} 1px ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
});

/** A status: icon, words and colour together. */
export function Tag({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const styles = useStyles();
  const tones = useToneStyles();
  return (
    <span className={mergeClasses(styles.tag, tones[tone])}>
      {icons[tone]}
      <span>{children}</span>
    </span>
  );
}
