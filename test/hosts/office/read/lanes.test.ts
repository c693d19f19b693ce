import { excelWithRepeated, portfolioOf } from "../../../contract/support/largeBooks";
import { officePage } from "../../../contract/support/contractHosts";
import type { HostBridge } from "../../../../src/workbench/bridge/hostBridge";

/** A bridge that counts what is under way, and how many chunks Excel refuses as too large. */
function counting(honest: HostBridge, most: { underWay: number }): HostBridge {
  const open = new Set<number>();
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      open.add((JSON.parse(text) as { id: number }).id);
      most.underWay = Math.max(most.underWay, open.size);
      honest.sendMessageToHost(text);
    },
  };
  honest.onMessageFromHost = (text) => {
    open.delete((JSON.parse(text) as { id: number }).id);
    bridge.onMessageFromHost?.(text);
  };
  return bridge;
}

const rows = (tables: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[], name: string) => tables.find((table) => table.name === name)?.rows ?? [];

describe("reading a workbook of many chunks", () => {
  it("has several requests under way, and no more than four", async () => {
    const most = { underWay: 0 };
    const { host } = officePage(await excelWithRepeated(portfolioOf(20), 25, { latency: 20 }), (honest) => counting(honest, most));
    await host.read();
    expect(most.underWay).toBe(4);
  });

  it("gives every row once and in its order, also where Excel refuses chunks as too large", async () => {
    const whole = (await officePage(await excelWithRepeated(portfolioOf(20), 10)).host.read())!;
    const parted = (await officePage(await excelWithRepeated(portfolioOf(20), 10, { payloadLimit: 200_000 })).host.read())!;
    expect(rows(parted.tables, "Rounds")).toHaveLength(2_400);
    expect(parted.tables).toEqual(whole.tables);
  });
});
