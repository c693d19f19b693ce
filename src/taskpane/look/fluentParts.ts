import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** Where Fluent's parts are looked at otherwise here: in a pane of 280 pixels, or with text twice as large; and for whoever goes by keys. */
export const FLUENT_PARTS: GriffelStyle = {
  // They ask for their usual width even where there is less.
  "& .fui-Input, & .fui-Input__input, & .fui-Select, & .fui-Select__select, & .fui-Textarea, & .fui-Field, & .fui-Button": { minWidth: 0, maxWidth: "100%" },
  // The words of a choice before the room around them.
  "& .fui-Select__select": { paddingInline: `${tokens.spacingHorizontalS} 28px` },
  "& .fui-Select__icon": { right: "6px" },
  "& .fui-MessageBarActions": { flexWrap: "wrap", rowGap: tokens.spacingVerticalXS },
  // Two lines below a word are not seen at a glance.
  "& .fui-Link:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px", borderRadius: tokens.borderRadiusSmall },
};
