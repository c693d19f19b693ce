import { answerTo, eventFor, readRequest } from "../../../../src/workbench/page/frame/frameMessages";
import { answerMethod, type FrameHost, UnknownCall } from "../../../../src/workbench/page/frame/hostCalls";

const aRequest = (over: object = {}) =>
  JSON.stringify({ _messageType: 0, _actionName: "executeMethod", _conversationId: "c", _correlationId: 7, _origin: "", _data: { a: 1 }, _actionType: 0, _serializerVersion: 1, ...over });

describe("messages", () => {
  it("a call is read", () => {
    expect(readRequest(aRequest())).toEqual({ action: "executeMethod", kind: 0, conversation: "c", correlation: 7, data: { a: 1 } });
  });

  it.each([
    ["no text", { _messageType: 0 }],
    ["no JSON", "{nonsense"],
    ["another protocol's", JSON.stringify({ type: "webpackOk" })],
    ["an answer", aRequest({ _messageType: 1 })],
    ["an unknown kind of action", aRequest({ _actionType: 9 })],
  ])("%s message is none of ours", (_, message) => {
    expect(readRequest(message)).toBeNull();
  });

  it("an answer and an event carry the request's name and number", () => {
    const request = readRequest(aRequest())!;
    expect(JSON.parse(answerTo(request, null))).toMatchObject({ _messageType: 1, _actionName: "executeMethod", _conversationId: "c", _correlationId: 7, _data: null, _errorCode: 0, _responseType: 0 });
    expect(JSON.parse(eventFor(request, {}))).toMatchObject({ _correlationId: 7, _responseType: 1 });
  });
});

describe("calls", () => {
  const batch = JSON.stringify({ Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } } });
  const seen: unknown[] = [];
  const pane: boolean[] = [];
  const host = (answer = { statusCode: 200, body: '{"Results":[]}' }): FrameHost => ({
    execute: (text, flags) => {
      seen.push([text, flags]);
      return Promise.resolve(answer);
    },
    saveSettings: (settings) => void seen.push(settings),
    readSettings: () => [["key", { a: 1 }]],
    commandCompleted: (id) => void seen.push(id),
    startState: new Map(),
    window: { setPane: (isVisible) => void pane.push(isVisible), isPaneVisible: () => pane.at(-1) ?? true, enableButton: (id, isOn) => void seen.push([id, isOn]), showTab: () => undefined },
  });
  const call = (id: number, over: object) => ({ DdaMethod: { DispatchId: id }, ...over });
  const execute = (text: string, answer?: { statusCode: number; body: string }) => answerMethod(call(93, { ArrayData: ["", "", "", "", text, "", 17] }), host(answer));
  beforeEach(() => void seen.splice(0));

  it("a batch goes to Excel with its flags, and its answer back", async () => {
    expect(await execute(batch)).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[]}'] });
    expect(seen).toEqual([[batch, 17]]);
  });

  it("a cell that is being edited is an error of the call", async () => {
    expect(await execute(batch, { statusCode: 400, body: '{"error":{"code":"InvalidOperationInCellEditMode"}}' })).toEqual({ Version: 1, Error: 5004 });
  });

  it("settings of the document are saved and read", async () => {
    await answerMethod(call(76, { DdaSettingsMethod: { Properties: [["a", "[1]"]] } }), host());
    expect(seen).toEqual([[["a", [1]]]]);
    expect(await answerMethod(call(75, {}), host())).toMatchObject({ Properties: { Settings: [{ Name: "key", Value: '{"a":1}' }] } });
  });

  it("an unknown call fails", async () => {
    await expect(answerMethod(call(1, {}), host())).rejects.toThrow(UnknownCall);
  });

  it.each([
    ["the library is ready for commands", "Microsoft.InternalService.AddinInternalService", "NotifyActionHandlerReady", [], null],
    ["the pane is shown", "Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", ["Visible"], null],
    ["the state is asked", "Microsoft.AppRuntime.AppRuntimeService", "GetAppRuntimeState", [], "Visible"],
    ["the start is asked", "Microsoft.AppRuntime.AppRuntimePersistenceService", "GetAppRuntimeStartState", [], "Inactive"],
  ])("%s", async (_, service, method, args, value) => {
    const answer = (await execute(serviceBatch(service, method, args))) as { Data: [number, unknown, string] };
    expect(JSON.parse(answer.Data[2])).toEqual({ Results: [{ ActionId: 2, Value: {} }, { ActionId: 3, Value: value }], TraceIds: [] });
    expect(seen).toEqual([]);
  });

  it("a service that nobody plays is an error with its name", async () => {
    const answer = (await execute(serviceBatch("Microsoft.Other.Service", "Do", []))) as { Data: [number, unknown, string] };
    expect(JSON.parse(answer.Data[2])).toMatchObject({ Error: { ActionIndex: 1, Code: "ApiNotFound", Location: "Service.Do" } });
  });
});

const serviceBatch = (service: string, method: string, args: readonly unknown[]): string =>
  JSON.stringify({
    Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }, { Id: 3, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
  });
