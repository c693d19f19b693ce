import { answerTo, eventFor, type FrameRequest, readRequest } from "./frameMessages";
import { appContext, type FrameSettings, frameName } from "./frameContext";
import { answerMethod, type FrameHost, UnknownCall } from "./hostCalls";

/** An event of Excel's as Office.js takes it. */
export interface RichApiEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** An add-in in an iframe, talking to an Excel. */
export interface AddInFrame {
  readonly element: HTMLIFrameElement;
  /** Events as they happen; those of another user are marked remote by their own message. */
  raise(events: readonly RichApiEvent[]): void;
  /** Presses a ribbon button: runs the function of that name in the add-in. @returns false while the add-in is not listening yet */
  invoke(commandId: string, functionName: string): boolean;
  close(): void;
}

export interface AddInFrameOptions {
  readonly address: string;
  readonly title: string;
  readonly settings: () => FrameSettings;
  readonly host: FrameHost;
  /** The add-in has called `Office.onReady` far enough to be given commands. */
  onReady(): void;
  /** Something was asked that the workbench does not play. */
  onUnknown(what: string): void;
}

/** Opens an add-in in the place of another one, if any. Its page must come from this page's own host: the library trusts no other parent. */
export function openAddInFrame(place: HTMLElement, options: AddInFrameOptions): AddInFrame {
  const { address, title, settings, host, onReady, onUnknown } = options;
  const element = place.ownerDocument.createElement("iframe");
  const listeners = new Map<string, FrameRequest>();
  const post = (text: string): void => element.contentWindow?.postMessage(text, new URL(address, location.href).origin);

  const respond = async (request: FrameRequest): Promise<unknown> => {
    if (request.kind !== 0) {
      if (request.kind === 1) listeners.set(request.action, request);
      else listeners.delete(request.action);
      if (request.action === "appCommandInvoked" && request.kind === 1) onReady();
      return { Error: 0 };
    }
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext(settings());
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return await answerMethod(request.data, host);
      default:
        throw new UnknownCall(request.action);
    }
  };
  const receive = (event: MessageEvent): void => {
    const request = event.source === element.contentWindow ? readRequest(event.data) : null;
    if (request === null) return;
    respond(request).then(
      (data) => post(answerTo(request, data)),
      (error: unknown) => {
        onUnknown(error instanceof Error ? error.message : String(error));
        post(answerTo(request, { Error: 5001, Version: 1 }, true));
      },
    );
  };
  const raise = (action: string, data: unknown): boolean => {
    const listening = listeners.get(action);
    if (listening !== undefined) post(eventFor(listening, data));
    return listening !== undefined;
  };

  window.addEventListener("message", receive);
  element.title = title;
  element.name = frameName(settings().locale, location.origin);
  element.src = address;
  place.replaceChildren(element);
  return {
    element,
    raise: (events) => {
      for (const { messageCategory, messageType, targetId, message } of events) {
        if (messageType === selectionChanged) raise("documentSelectionChanged", {});
        else raise("richApiMessage", { ArrayData: [[messageCategory, messageType, targetId, message, "0", message.includes('"source":"Remote"')]] });
      }
    },
    invoke: (commandId, functionName) => raise("appCommandInvoked", { 0: commandId, 1: functionName, 2: JSON.stringify({ source: { id: commandId } }) }),
    close: () => {
      window.removeEventListener("message", receive);
      element.remove();
    },
  };
}

/** `workbook.onSelectionChanged`: here the library listens to the document's own event instead. */
const selectionChanged = 2;
