import { FUniver } from "@univerjs/core/lib/facade";
import { type IUniverConfig, LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnglish from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnglish from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { tableThemes } from "../draw/tableThemes";

type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** Univer and the facade through which all of the adapter talks to it. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts the grid in an element. The package that would do this in one call brings the makers' commercial packages along, so the plugins
 * are put together here. English is the nearest that it speaks to Thai; it shows hardly a word of its own.
 */
export function startUniver(container: HTMLElement, isDark: boolean): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish, dataValidationEnglish, conditionalFormattingEnglish) },
    darkMode: isDark,
    logLevel: LogLevel.WARN,
  } satisfies Partial<IUniverConfig>);
  const plugins = new Map<string, PluginEntry>();
  for (const entry of allPlugins(container)) plugins.set((Array.isArray(entry) ? entry[0] : entry).pluginName, entry);
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry as PluginCtor<Plugin>);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

function allPlugins(container: HTMLElement): PluginEntry[] {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    formulaBar: true,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    sheets: { isRowStylePrecedeColumnStyle: true, clipboardConfig: { hidePasteOptions: true }, disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    // Cells come with the values that their formulas have; what an edit changes is calculated.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  return [
    ...core.plugins,
    ...UniverSheetsDataValidationPreset({ showEditOnDropdown: false }).plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    [UniverSheetsTablePlugin, { userThemes: tableThemes }],
    // The tab with the table's name would cover the rows above it.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ] as PluginEntry[];
}
