import { classOf } from "../objects/allClasses";
import type { ExcelClass, Method } from "../objects/excelClass";
import type { ObjectRef } from "../objects/objectRef";
import type { ClassName } from "../objects/targets";
import { requireMember } from "../members/memberFacts";
import type { Session } from "../session/session";
import { ExcelError, itemNotFound, notImplemented } from "./excelError";
import { Args, given, isObjectRef } from "./given";
import { memberName, setMemberName } from "./memberNames";

/** @throws ExcelError ItemNotFound: it has been deleted since the path was walked */
export function requireExisting(ref: ObjectRef, session: Session): void {
  if (classOf(ref).exists?.(ref.target, session) === false) throw itemNotFound(`This ${ref.className} has been deleted.`);
}

/** The object a navigation property leads to; null = a null object. */
export function navigate(ref: ObjectRef, wire: string, session: Session): ObjectRef | null {
  const member = memberName(ref.className, wire);
  requireMember(ref.className, member, "objects", session.ceiling);
  const step = classOf(ref).objects?.[member];
  if (step === undefined) throw notImplemented(`${ref.className}.${member}`);
  return step(ref.target, session);
}

export function callMethod(ref: ObjectRef, wire: string, values: readonly unknown[], session: Session): unknown {
  const member = memberName(ref.className, wire);
  requireMember(ref.className, member, "methods", session.ceiling);
  const place = `${ref.className}.${member}`;
  const method = classOf(ref).methods?.[member] ?? collectionMethod(classOf(ref), member);
  if (method === undefined) throw notImplemented(place);
  const args = new Args(values, place);
  const result: unknown = method(ref.target, args, session);
  const unread = args.unread();
  if (unread >= 0) throw notImplemented(`argument ${unread + 1} of ${place}`);
  return result ?? null;
}

/** `getItem(key)`, which comes as an indexer. */
export function indexItem(ref: ObjectRef, values: readonly unknown[], session: Session): ObjectRef {
  requireMember(ref.className, "getItem", "methods", session.ceiling);
  const find = classOf(ref).collection?.find;
  if (find === undefined) throw notImplemented(`${ref.className}.getItem`);
  const key = new Args(values, `${ref.className}.getItem`).at(0);
  const item = find(ref.target, key, session);
  if (item === null) throw itemNotFound(`${ref.className} has no item ${JSON.stringify(key.raw)}.`);
  return item;
}

export function readScalar(ref: ObjectRef, member: string, session: Session): unknown {
  requireMember(ref.className, member, "scalars", session.ceiling);
  const scalar = classOf(ref).scalars?.[member];
  if (scalar === undefined) throw notImplemented(`${ref.className}.${member}`);
  return scalar.get(ref.target, session);
}

export function setScalar(ref: ObjectRef, wire: string, value: unknown, session: Session): void {
  const member = setMemberName(ref.className, wire);
  const facts = requireMember(ref.className, member, "scalars", session.ceiling);
  if (!facts.canBeSet) throw new ExcelError("InvalidArgument", `${ref.className}.${member} cannot be set.`);
  const set = classOf(ref).scalars?.[member]?.set;
  if (set === undefined) throw notImplemented(`setting ${ref.className}.${member}`);
  set(ref.target, given(value, `${ref.className}.${member}`), session);
}

function collectionMethod({ collection }: ExcelClass, member: string): Method<ClassName> | undefined {
  if (collection === undefined) return undefined;
  const items = (target: ObjectRef["target"], session: Session): readonly ObjectRef[] => collection.items(target, session);
  const { find } = collection;
  if (member === "getCount") return (target, _args, session) => items(target, session).length;
  if (member === "getItemOrNullObject" && find) return (target, args, session) => find(target, args.at(0), session);
  if (member === "getItemAt") {
    return (target, args, session) => {
      const index = args.at(0).wholeNumber();
      const item = items(target, session)[index];
      if (!isObjectRef(item)) throw itemNotFound(`There is no item ${index}.`);
      return item;
    };
  }
  return undefined;
}
