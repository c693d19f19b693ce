import type { HostBridge } from "../../../src/workbench/bridge/hostBridge";

interface Batch {
  Actions: unknown[];
}

/**
 * A bridge on which Excel does the first actions of a request and refuses the next: what was done before stays done.
 *
 * @param stopAt asked for each request: how many of its actions are done, or null for all of them
 */
export function stoppingBridge(stopAt: (batch: string, actions: number) => number | null): (bridge: HostBridge) => HostBridge {
  return (honest) => {
    const stopped = new Map<number, number>();
    const bridge: HostBridge = {
      sendMessageToHost: (text) => {
        const request = JSON.parse(text) as { id: number; message: { body: Batch } };
        const { Actions } = request.message.body;
        const done = stopAt(JSON.stringify(request.message.body), Actions.length);
        if (done !== null) {
          stopped.set(request.id, done);
          request.message.body.Actions = Actions.slice(0, done);
        }
        honest.sendMessageToHost(JSON.stringify(request));
      },
    };
    honest.onMessageFromHost = (text) => {
      const answer = JSON.parse(text) as { id: number; message: { body: Record<string, unknown> } };
      const done = stopped.get(answer.id);
      stopped.delete(answer.id);
      if (done !== undefined) answer.message.body["Error"] = { ActionIndex: done, Code: "GeneralException", Message: "stopped by the test", HttpStatusCode: 500, Location: "Test" };
      bridge.onMessageFromHost?.(JSON.stringify(answer));
    };
    return bridge;
  };
}
