import { MessageChannel as NodeMessageChannel } from "node:worker_threads";
import { deserialize, serialize } from "node:v8";
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from "node:util";

/** What browsers have and jsdom lacks: for tests of the pane. Import it before anything of the pane. */
Object.assign(globalThis, {
  TextEncoder: NodeTextEncoder,
  TextDecoder: NodeTextDecoder,
  MessageChannel: NodeMessageChannel,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  setImmediate: (action: () => void) => setTimeout(action, 0),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
});

Element.prototype.scrollIntoView ??= () => undefined;

Blob.prototype.arrayBuffer ??= function arrayBuffer(this: Blob): Promise<ArrayBuffer> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as ArrayBuffer);
    reader.onerror = () => fail(reader.error ?? new Error("unreadable"));
    reader.readAsArrayBuffer(this);
  });
};
