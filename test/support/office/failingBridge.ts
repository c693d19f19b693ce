import type { HostBridge } from "../../../src/workbench/bridge/hostBridge";

/** Makes Excel refuse requests that the test chooses, with the code that it names. */
export interface Refusals {
  /** Asked for each request that carries a batch: a code, or null for an honest answer. `count` is from 1. */
  refuse: (batch: string, count: number) => string | null;
}

/** A bridge on which requests fail as in Excel: answered with an error instead of being worked off. */
export function failingBridge(refusals: Refusals): (bridge: HostBridge) => HostBridge {
  return (honest) => {
    let count = 0;
    const bridge: HostBridge = {
      sendMessageToHost: (text) => {
        const { id, message } = JSON.parse(text) as { readonly id: number; readonly message: { readonly body: unknown } };
        const code = refusals.refuse(JSON.stringify(message.body), (count += 1));
        if (code === null) {
          honest.sendMessageToHost(text);
          return;
        }
        const body = { Results: [], TraceIds: [], Error: { ActionIndex: 0, Code: code, Message: "refused by the test", HttpStatusCode: 400, Location: "Test" } };
        setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } })), 0);
      },
    };
    honest.onMessageFromHost = (text) => bridge.onMessageFromHost?.(text);
    return bridge;
  };
}
