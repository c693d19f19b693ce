/** What an add-in is told when it starts. */
export interface FrameSettings {
  /** Language of the host's own words, which an add-in follows: `th-TH`. */
  readonly locale: string;
  /** Name or address of the document, `Office.context.document.url`. */
  readonly documentName: string;
  readonly isReadOnly: boolean;
  /** Newest ExcelApi that is offered, `1.15`. */
  readonly excelApi: string;
  /** `Office.context.document.settings` as the document has it: name and value. */
  readonly settings: readonly (readonly [string, unknown])[];
}

/** Constant parts of a conversation; one add-in stands on the page. */
export const conversation = "workbench-conversation";
const addInInstance = "workbench-add-in";

/**
 * The iframe's name, through which the library learns who it is talking to. Telemetry is declined here: it would be asked from this server.
 */
export function frameName(locale: string, parentOrigin: string): string {
  return JSON.stringify({
    baseFrameName: "kaona_workbench",
    hostInfo: `Excel|Web|16.00|${locale}|workbench||disableLogging|0`,
    xdmInfo: `${conversation}|${addInInstance}|${parentOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

const excelOnTheWeb = 16;

/** The answer to the library's first question. Without `_settings` `Office.onReady` never resolves. */
export function appContext({ locale, documentName, isReadOnly, excelApi, settings }: FrameSettings): Readonly<Record<string, unknown>> {
  return {
    _id: addInInstance,
    _appName: excelOnTheWeb,
    _appVersion: "16.00",
    _hostFullVersion: "16.0.0.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentName,
    _clientMode: isReadOnly ? 0 : 1,
    _settings: settings.map(([name, value]) => [name, JSON.stringify(value)]),
    _reason: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "workbench",
    _appInstanceId: addInInstance,
    _addinName: "workbench",
    _appDomains: [],
    _requirementMatrix: JSON.stringify({ ExcelApi: Number(excelApi), DialogApi: 1.2, RibbonApi: 1.1, SharedRuntime: 1.1, AddInCommands: 1.1 }),
  };
}
