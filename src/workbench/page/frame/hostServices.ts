/** What the window around the workbook does for an add-in: its pane and its buttons. */
export interface HostWindow {
  setPane(isVisible: boolean): void;
  isPaneVisible(): boolean;
  enableButton(id: string, isEnabled: boolean): void;
  showTab(id: string, isVisible: boolean): void;
}

interface ServicePath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface ServiceAction extends ServicePath {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
}

interface ServiceBatch {
  readonly Actions: readonly ServiceAction[];
  readonly ObjectPaths: Readonly<Record<string, ServicePath>>;
}

const newObject = 2;
const kinds = { instantiate: 1, method: 3, property: 4 } as const;

/** Whether a batch is for the window rather than for the workbook: it makes an object of one of Microsoft's services. */
export function isServiceBatch(batch: string): boolean {
  return batch.includes('"Microsoft.') && Object.values((JSON.parse(batch) as ServiceBatch).ObjectPaths).some(isService);
}

const isService = ({ ObjectPathType, Name }: ServicePath): boolean => ObjectPathType === newObject && Name.startsWith("Microsoft.");

/**
 * Answers a batch for the window: `Office.addin.showAsTaskpane`, `hide`, `setStartupBehavior`, `Office.ribbon.requestUpdate`, and the library's
 * own word that it is ready for commands. What else is asked fails, as it would where a host does not know it.
 */
export function answerServices(batch: string, window: HostWindow, startState: Map<"start", string>): string {
  const { Actions, ObjectPaths } = JSON.parse(batch) as ServiceBatch;
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of Actions.entries()) {
    const value = valueOf(action, ObjectPaths, window, startState);
    if (value === unknown) {
      const error = { ActionIndex: index, Code: "ApiNotFound", Message: `The workbench does not play ${nameOf(action, ObjectPaths)}.`, HttpStatusCode: 404, Location: nameOf(action, ObjectPaths) };
      return JSON.stringify({ Results: results, TraceIds: [], Error: error });
    }
    results.push({ ActionId: action.Id, Value: value });
  }
  return JSON.stringify({ Results: results, TraceIds: [] });
}

const unknown = Symbol("unknown");

function nameOf({ ObjectPathId, Name }: ServiceAction, paths: ServiceBatch["ObjectPaths"]): string {
  const path = paths[ObjectPathId];
  return `${path?.Name.split(".").at(-1) ?? "?"}.${Name}`;
}

function valueOf(action: ServiceAction, paths: ServiceBatch["ObjectPaths"], window: HostWindow, startState: Map<"start", string>): unknown {
  if (action.ActionType === kinds.instantiate) return {};
  const [argument] = action.ArgumentInfo?.Arguments ?? [];
  const target = String(paths[action.ObjectPathId]?.ArgumentInfo?.Arguments?.[0] ?? "");
  switch (`${action.ActionType} ${nameOf(action, paths)}`) {
    case "3 AddinInternalService.NotifyActionHandlerReady":
      return null;
    case "3 AppRuntimeService.SetAppRuntimeState":
      window.setPane(argument === "Visible");
      return null;
    case "3 AppRuntimeService.GetAppRuntimeState":
      return window.isPaneVisible() ? "Visible" : "Background";
    case "3 AppRuntimePersistenceService.SetAppRuntimeStartState":
      startState.set("start", String(argument));
      return null;
    case "3 AppRuntimePersistenceService.GetAppRuntimeStartState":
      return startState.get("start") ?? "Inactive";
    case "4 GetButton.Enabled":
      window.enableButton(target, argument === true);
      return null;
    case "3 GetTab.SetVisibility":
      window.showTab(target, argument === true);
      return null;
    default:
      return unknown;
  }
}
