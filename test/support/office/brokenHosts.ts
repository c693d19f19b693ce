import type { HostBridge } from "../../../src/workbench/bridge/hostBridge";

/** A message of either side, as far as the damages look at it. */
interface Message {
  type: number;
  message: { statusCode?: number; body?: Body; entries?: Entry[] };
}

interface Body {
  Actions?: { Name?: string }[];
  ObjectPaths?: Record<string, { ArgumentInfo?: { Arguments?: unknown[] } }>;
  Results?: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: Record<string, unknown>;
}

interface Entry {
  messageType: number;
  targetId: string;
  message: string;
}

type Damage = (message: Message) => Message | null;

/** A bridge that passes answers and events through `toClient`, and requests through `toHost`; null = lost on the way. */
function spoilt(toClient: Damage, toHost: Damage = (message) => message): (bridge: HostBridge) => HostBridge {
  const pass = (text: string, damage: Damage, send: (text: string) => void): void => {
    const message = damage(JSON.parse(text) as Message);
    if (message !== null) send(JSON.stringify(message));
  };
  return (bridge) => ({
    sendMessageToHost: (text) => pass(text, toHost, (spoiltText) => bridge.sendMessageToHost(spoiltText)),
    set onMessageFromHost(receive: (text: string) => void) {
      bridge.onMessageFromHost = (text) => pass(text, toClient, receive);
    },
  });
}

const eventMessage = 3;

/** Changes every value of a result; identities are values too. */
const results = (change: (value: unknown, index: number) => unknown): Damage => (message) => {
  for (const [index, result] of message.message.body?.Results?.entries() ?? []) result.Value = change(result.Value, index);
  return message;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every key of every object in an answer. */
function renamed(value: unknown, rename: (key: string) => string | null): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, rename));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
    const name = rename(key);
    return name === null ? [] : [[name, renamed(inner, rename)]];
  }));
}

const events = (change: (entry: Entry) => void): Damage => (message) => {
  if (message.type === eventMessage) message.message.entries?.forEach(change);
  return message;
};

const inEvent = (change: (body: Record<string, unknown>) => void): Damage => events((entry) => {
  const body = JSON.parse(entry.message) as Record<string, unknown>;
  change(body);
  entry.message = JSON.stringify(body);
});

const error = (change: (body: Body) => void): Damage => (message) => {
  const { body } = message.message;
  if (body?.Error !== undefined) change(body);
  return message;
};

/** The first answer to every question of the same shape, again and again. */
function stale(): Damage {
  const first = new Map<string, unknown>();
  return results((value) => {
    if (!isObject(value) || !("Values" in value)) return value;
    const key = String(value["Address"] ?? "");
    if (!first.has(key)) first.set(key, value["Values"]);
    return { ...value, Values: first.get(key) };
  });
}

const oneRowDown: Damage = (message) => {
  for (const path of Object.values(message.message.body?.ObjectPaths ?? {})) {
    const list = path.ArgumentInfo?.Arguments;
    if (list !== undefined) list.forEach((value, index) => void (list[index] = /^[A-Z]+\d+$/.test(String(value)) ? moveDown(String(value)) : value));
  }
  return message;
};

const moveDown = (address: string): string => address.replace(/\d+$/, (row) => String(Number(row) + 1));

/** Loses actions whose name matches, by making them name nothing: the path is evaluated, nothing else happens. */
const without = (method: RegExp): Damage => (message) => {
  for (const action of message.message.body?.Actions ?? []) {
    if (method.test(action.Name ?? "")) Object.assign(action, { ActionType: 1, Name: "" });
  }
  return message;
};

const honest: Damage = (message) => message;

/** Hosts that are wrong in one way each. */
export const brokenHosts: Readonly<Record<string, (bridge: HostBridge) => HostBridge>> = {
  "answers nothing but empty results": spoilt(results(() => ({}))),
  "writes properties with a small letter": spoilt(results((value) => renamed(value, (key) => key.charAt(0).toLowerCase() + key.slice(1)))),
  "leaves ids out": spoilt(results((value) => renamed(value, (key) => (key === "Id" ? null : key)))),
  "leaves reference ids out": spoilt(results((value) => renamed(value, (key) => (key === "_ReferenceId" ? null : key)))),
  "leaves items out": spoilt(results((value) => (isObject(value) && "_Items" in value ? { ...value, _Items: [] } : value))),
  "says of null objects that they are null in another way": spoilt(results((value) => (value === null ? { _IsNull: true } : value))),
  "gives errors no code": spoilt(error((body) => void delete body.Error?.["Code"])),
  "gives errors no place": spoilt(error((body) => void delete body.Error?.["Location"])),
  "blames the wrong action": spoilt(error((body) => void (body.Error!["ActionIndex"] = 0))),
  "keeps errors to itself": spoilt(error((body) => void delete body.Error)),
  "takes back what was read before an error": spoilt(error((body) => void (body.Results = []))),
  "loses trace results": spoilt((message) => {
    const { body } = message.message;
    if (body?.Results) body.Results = body.Results.filter(({ ActionId }) => !(body.TraceIds ?? []).includes(ActionId));
    return message;
  }),
  "loses trace ids": spoilt((message) => {
    if (message.message.body?.TraceIds) message.message.body.TraceIds = [];
    return message;
  }),
  "says nothing of events": spoilt((message) => (message.type === eventMessage ? null : message)),
  "sends every event as one of sheets": spoilt(events((entry) => void (entry.messageType = 10))),
  "sends events of tables to their sheet": spoilt(events((entry) => void (entry.targetId = entry.messageType === 101 ? "{none}" : entry.targetId))),
  "tells every change as its own": spoilt(inEvent((body) => void (body["source"] = "Local"))),
  "tells a person's change as the add-in's": spoilt(inEvent((body) => void (body["triggerSource"] = "ThisLocalAddin"))),
  "tells what a whole block was before": spoilt(inEvent((body) => void Object.assign(body, { valueBefore: 1, valueAfter: 2 }))),
  "leaves the references of events out": spoilt(inEvent((body) => void delete body["referenceId"])),
  "shows old values": spoilt(stale()),
  "is one row off": spoilt(honest, oneRowDown),
  "forgets who stopped listening": spoilt(honest, without(/^_Unregister/)),
  "never lets go of a range": spoilt(honest, without(/^_RemoveReference$/)),
  "answers twice what is asked once": spoilt((message) => {
    const { body } = message.message;
    for (const result of body?.Results ?? []) if (typeof result.Value === "number") result.Value *= 2;
    return message;
  }),
};
