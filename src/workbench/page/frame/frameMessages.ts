/** A message from the add-in. Kinds of action: 0 = call, 1 = listen to an event, 2 = stop listening. */
export interface FrameRequest {
  readonly action: string;
  readonly kind: 0 | 1 | 2;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

interface Wire {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** Reads a message; null = it is none of this protocol (browser extensions and build tools post messages too). */
export function readRequest(message: unknown): FrameRequest | null {
  if (typeof message !== "string" || !message.startsWith("{")) return null;
  let wire: Partial<Wire & { _actionType: number }>;
  try {
    wire = JSON.parse(message) as typeof wire;
  } catch {
    return null;
  }
  const { _messageType, _actionName, _conversationId, _correlationId, _actionType } = wire;
  if (_messageType !== 0 || typeof _actionName !== "string" || typeof _conversationId !== "string" || typeof _correlationId !== "number") return null;
  if (_actionType !== 0 && _actionType !== 1 && _actionType !== 2) return null;
  return { action: _actionName, kind: _actionType, conversation: _conversationId, correlation: _correlationId, data: wire._data };
}

/** The answer to a request. `isError` = the call itself failed, which no well-behaved add-in brings about. */
export function answerTo(request: FrameRequest, data: unknown, isError = false): string {
  return response(request.action, request.conversation, request.correlation, data, 0, isError ? 1 : 0);
}

/** An event that the add-in listens to, in the words of the request with which it began to. */
export function eventFor(listening: FrameRequest, data: unknown): string {
  return response(listening.action, listening.conversation, listening.correlation, data, 1, 0);
}

function response(action: string, conversation: string, correlation: number, data: unknown, responseType: 0 | 1, errorCode: number): string {
  return JSON.stringify({
    _messageType: 1, _actionName: action, _conversationId: conversation, _correlationId: correlation, _origin: globalThis.location?.href ?? "",
    _data: data, _errorCode: errorCode, _responseType: responseType, _serializerVersion: 1,
  });
}
