import { answerServices, type HostWindow, isServiceBatch } from "./hostServices";

/** What the frame needs of an Excel. */
export interface FrameHost {
  /** Works off one batch of Office.js. @returns the status of HTTP and a body of JSON text */
  execute(batch: string, flags: number): Promise<{ readonly statusCode: number; readonly body: string }>;
  /** `Office.context.document.settings` were saved: all of them. */
  saveSettings(settings: readonly (readonly [string, unknown])[]): void;
  readSettings(): readonly (readonly [string, unknown])[];
  /** A ribbon button's function has called `event.completed()`. */
  commandCompleted(commandId: string): void;
  /** What is around the workbook. */
  readonly window: HostWindow;
  /** `Office.addin.setStartupBehavior`, kept for as long as the page is open. */
  readonly startState: Map<"start", string>;
}

/** Numbers by which the library names its calls. */
const calls = { refreshSettings: 75, saveSettings: 76, batch: 93, commandCompleted: 94 } as const;

/** Excel's own answer while somebody types into a cell. */
const cellIsBeingEdited = 5004;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly [key: string]: unknown;
}

/** A call that the workbench does not play; it must fail where it stands rather than seem to work. */
export class UnknownCall extends Error {}

/**
 * The answer to `executeMethod`.
 *
 * @throws UnknownCall
 */
export async function answerMethod(data: unknown, host: FrameHost): Promise<unknown> {
  const call = (data ?? {}) as MethodCall;
  switch (call.DdaMethod?.DispatchId) {
    case calls.batch:
      return await answerBatch(call.ArrayData ?? [], host);
    case calls.saveSettings:
      host.saveSettings((call.DdaSettingsMethod?.Properties ?? []).map(([name, json]) => [name, JSON.parse(json) as unknown]));
      return done;
    case calls.refreshSettings:
      return { ...done, Properties: { Settings: host.readSettings().map(([Name, value]) => ({ Name, Value: JSON.stringify(value) })) } };
    case calls.commandCompleted:
      host.commandCompleted(String(call["0"] ?? call.ArrayData?.[0] ?? ""));
      return done;
    default:
      throw new UnknownCall(`executeMethod ${JSON.stringify(data).slice(0, 200)}`);
  }
}

const done = { Version: 1, Error: 0 } as const;

async function answerBatch(parts: readonly unknown[], host: FrameHost): Promise<unknown> {
  const batch = String(parts[4]);
  if (isServiceBatch(batch)) return { ...done, Data: [200, [], answerServices(batch, host.window, host.startState)] };
  const { statusCode, body } = await host.execute(batch, Number(parts[6] ?? 0));
  if (statusCode !== 200 && body.includes("InvalidOperationInCellEditMode")) return { ...done, Error: cellIsBeingEdited };
  return { ...done, Data: [statusCode, [], body] };
}
