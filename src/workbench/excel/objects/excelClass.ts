import type { Args, Given } from "../protocol/given";
import type { Session } from "../session/session";
import type { ObjectRef } from "./objectRef";
import type { ClassName, TargetOf } from "./targets";

/**
 * One class of Office.js as the emulated Excel has it. Members are named as in Office.js; what is not declared is refused.
 * How to write one: README.md of this folder.
 */
export interface ExcelClass<C extends ClassName = ClassName> {
  readonly name: C;
  /** What the client needs to find the object again: `{ Id }`, `{ _Id }`, `{ _ReferenceId }`; nothing for objects found by their way. */
  identity?(target: TargetOf[C], session: Session): Readonly<Record<string, string | number>>;
  /** Whether it is still there; asked each time before it is used. */
  exists?(target: TargetOf[C], session: Session): boolean;
  readonly scalars?: Readonly<Record<string, ScalarMember<C>>>;
  /** Objects that hang on it; null = there is none, which Office.js shows as a null object. */
  readonly objects?: Readonly<Record<string, (target: TargetOf[C], session: Session) => ObjectRef | null>>;
  /** What a method returns: an object, null for a null object, or a plain value. */
  readonly methods?: Readonly<Record<string, Method<C>>>;
  readonly collection?: Collection<C>;
}

export interface ScalarMember<C extends ClassName> {
  get(target: TargetOf[C], session: Session): unknown;
  set?(target: TargetOf[C], value: Given, session: Session): void;
}

export type Method<C extends ClassName> = (target: TargetOf[C], args: Args, session: Session) => unknown;

/** Of a collection: `items`, `getItem`, `getItemOrNullObject`, `getItemAt` and `getCount` follow from this. */
export interface Collection<C extends ClassName> {
  readonly itemClass: ClassName;
  items(target: TargetOf[C], session: Session): readonly ObjectRef[];
  /** By name or id, for collections that have `getItem`; null = there is none. */
  find?(target: TargetOf[C], key: Given, session: Session): ObjectRef | null;
}
