import { DEFAULT_SETTINGS, type Settings } from "../../domain/model/records/settings";
import { disbursementModeWords } from "../../domain/model/words/recordWords";
import { quoted, wordMeaning } from "../formulas/fragments";

/** Names by which formulas read the settings in force; the cells stand on the start sheet, where people see them too. */
export type SettingName = "ToleranceLinear" | "ToleranceBaseline" | "DisbursementMode" | "DisbursementProfile";

export interface SettingCell {
  readonly name: SettingName;
  /** Template; the last usable row of the key counts, without one the default. */
  readonly formula: string;
  result(settings: Settings): string | number;
}

function lastRow(key: keyof Settings, condition: string): string {
  return `LOOKUP(2,1/((Settings.key=${quoted(key)})*${condition}),Settings.value)`;
}

const tolerance = (name: SettingName, key: "toleranceLinearPp" | "toleranceBaselinePp"): SettingCell => ({
  name,
  formula: `IFERROR(${lastRow(key, "ISNUMBER(Settings.value)*(Settings.value>=0)*(Settings.value<=100)")},${DEFAULT_SETTINGS[key]})`,
  result: (settings) => settings[key],
});

const NOT_BLANK = `(Settings.value<>"")`;
const defaultMode = quoted(disbursementModeWords.thai(DEFAULT_SETTINGS.disbursementMode));
const mode = wordMeaning(lastRow("disbursementMode", NOT_BLANK), disbursementModeWords, (id) => disbursementModeWords.thai(id));

export const SETTING_CELLS: readonly SettingCell[] = [
  tolerance("ToleranceLinear", "toleranceLinearPp"),
  tolerance("ToleranceBaseline", "toleranceBaselinePp"),
  {
    name: "DisbursementMode",
    // Anything that is not one of the words leaves the default in force, as when the workbook is read.
    formula: `IF(${mode}="",${defaultMode},${mode})`,
    result: (settings) => disbursementModeWords.thai(settings.disbursementMode),
  },
  {
    name: "DisbursementProfile",
    formula: `IFERROR(TRIM(${lastRow("disbursementProfile", NOT_BLANK)}),"")`,
    result: (settings) => settings.disbursementProfile?.trim() ?? "",
  },
];
