/**
 * Numbers that formats have in every workbook, with the codes that Office.js shows for them in English (ECMA-376 part 1,
 * 18.8.30; 14, 22 and 37–40 as Excel shows them).
 */
const builtIn: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  // Thai Excel's own (18.8.30, "th-th").
  [59, "t0"],
  [60, "t0.00"],
  [61, "t#,##0"],
  [62, "t#,##0.00"],
  [67, "t0%"],
  [68, "t0.00%"],
  [69, "t# ?/?"],
  [70, "t# ??/??"],
  [81, "d/m/bb"],
]);

const ids: ReadonlyMap<string, number> = new Map([...builtIn].map(([id, code]) => [code, id]));

/** Own formats count from here. */
export const firstOwnFormat = 164;

export function builtInFormat(id: number): string | undefined {
  return builtIn.get(id);
}

export function builtInFormatId(code: string): number | undefined {
  return ids.get(code);
}
