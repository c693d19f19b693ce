import type { Connection } from "../excel/session/connection";

/** The object that `OfficeExtension.HostBridge.init` takes. The library puts `onMessageFromHost` on it. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface BridgeEnd {
  readonly bridge: HostBridge;
  /** Requests that have no answer yet. */
  openRequests(): number;
  /** No more events reach the library. */
  close(): void;
}

const requestMessage = 1;
const eventMessage = 3;

/**
 * Connects Microsoft's client library to an emulated Excel.
 *
 *     OfficeExtension.HostBridge.init(hostBridge(createExcel().connect()).bridge);
 *     await Excel.run(async (context) => …);
 */
export function hostBridge(connection: Connection): BridgeEnd {
  let open = 0;
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as HostMessage;
      open++;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void connection.execute(body, flags).then((answer) => {
        open--;
        bridge.onMessageFromHost?.(`{"id":${id},"type":${requestMessage},"message":{"statusCode":${answer.statusCode},"headers":{},"body":${answer.body}}}`);
      });
    },
  };
  const stop = connection.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: eventMessage, message: { entries } })));
  return { bridge, openRequests: () => open, close: stop };
}

interface HostMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: unknown };
}
