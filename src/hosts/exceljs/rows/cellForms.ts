/** How the cells of one style go on after their address, up to what they say, by the kind of thing that they say. */
export interface CellForms {
  readonly blank: string;
  readonly number: string;
  readonly boolean: string;
  readonly error: string;
  readonly text: string;
  /** For text that Excel would take for something else (`wouldBeReinterpreted`). */
  readonly markedText: string;
  /** Of formulas, by their results. */
  readonly formula: Readonly<Record<"none" | "number" | "boolean" | "error" | "text", string>>;
}

/** Numbers of a style's two cell formats in `styles.xml`, the second for text that needs Excel's mark; the same where none does. */
export interface FormatNumbers {
  readonly plain: number;
  readonly marked: number;
}

export function cellForms({ plain, marked }: FormatNumbers): CellForms {
  const style = `" s="${plain}"`;
  return {
    blank: `${style}/>`,
    number: `${style}><v>`,
    boolean: `${style} t="b"><v>`,
    error: `${style} t="e"><v>`,
    text: `${style} t="s"><v>`,
    markedText: `" s="${marked}" t="s"><v>`,
    formula: { none: `${style}><f>`, number: `${style}><f>`, boolean: `${style} t="b"><f>`, error: `${style} t="e"><f>`, text: `${style} t="str"><f>` },
  };
}
