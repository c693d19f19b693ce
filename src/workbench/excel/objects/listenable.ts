import { register, unregister } from "../session/client";
import type { Method } from "./excelClass";
import type { ClassName, TargetOf } from "./targets";

/**
 * The pair of hidden methods by which the client starts and stops listening: `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 *
 * @param events what follows `_Register` and `_Unregister`, and the number of the event
 */
export function listenable<C extends ClassName>(targetId: (target: TargetOf[C]) => string, events: Readonly<Record<string, number>>): Readonly<Record<string, Method<C>>> {
  const methods: Record<string, Method<C>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target, _args, session) => register(session.client, type, targetId(target));
    methods[`_Unregister${name}`] = (target, _args, session) => unregister(session.client, type, targetId(target));
  }
  return methods;
}
