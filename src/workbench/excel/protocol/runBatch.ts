import { classOf } from "../objects/allClasses";
import type { Session } from "../session/session";
import { actionType } from "./batch";
import type { Action, Batch, BatchAnswer, BatchError } from "./batch";
import { ExcelError, notImplemented } from "./excelError";
import { callMethod, requireExisting, setScalar } from "./members";
import { ObjectPaths } from "./objectPaths";
import { answerQuery } from "./query";

/**
 * Does what a request asks for, action by action, and stops at the first that cannot be done; what was done before stays, as Excel
 * leaves it.
 */
export function runBatch(batch: Batch, session: Session): BatchAnswer {
  const paths = new ObjectPaths(batch, session);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      answer.Results.push({ ActionId: action.Id, Value: runAction(action, paths, session) });
      if (action.ActionType === actionType.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      answer.Error = batchError(error, index, paths.locationOf(action));
      break;
    }
  }
  return answer;
}

function runAction(action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === actionType.trace) return null;
  if (!(Object.values(actionType) as number[]).includes(action.ActionType)) throw notImplemented(`actions of type ${action.ActionType}`);
  const ref = paths.resolve(action.ObjectPathId);
  if (ref === null) return null;
  requireExisting(ref, session);
  switch (action.ActionType) {
    case actionType.instantiate:
      return classOf(ref).identity?.(ref.target, session) ?? {};
    case actionType.query:
      return answerQuery(ref, action.QueryInfo ?? {}, session);
    case actionType.method:
      return callMethod(ref, action.Name ?? "", paths.argumentsOf(action.ArgumentInfo), session);
    default:
      setScalar(ref, action.Name ?? "", paths.argumentsOf(action.ArgumentInfo)[0], session);
      return null;
  }
}

export function batchError(error: unknown, index: number, location: string): BatchError {
  const known = error instanceof ExcelError ? error : new ExcelError("EmulationFault", error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { ActionIndex: index, Code: known.code, Message: known.message, HttpStatusCode: known.status, Location: location };
}

