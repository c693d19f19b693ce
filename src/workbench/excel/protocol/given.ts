import type { ClassName, TargetOf } from "../objects/targets";
import type { ObjectRef } from "../objects/objectRef";
import { isRecord } from "./batch";
import { invalidArgument } from "./excelError";

/** A value that the add-in handed over, and the name of the place it was handed to. Reading it as something else is InvalidArgument. */
export interface Given {
  /** As it came: null for undefined, an `ObjectRef` for an object of Office.js. */
  readonly raw: unknown;
  /** null when nothing was given. */
  optional(): Given | null;
  text(): string;
  boolean(): boolean;
  number(): number;
  wholeNumber(least?: number): number;
  oneOf<W extends string>(words: readonly W[]): W;
  /** A plain object. */
  record(): Readonly<Record<string, unknown>>;
  list(): readonly Given[];
  isObject(className: ClassName): boolean;
  object<C extends ClassName>(className: C): TargetOf[C];
}

export function given(raw: unknown, place: string): Given {
  const refuse = (wanted: string): never => {
    throw invalidArgument(`${place}: ${wanted} is needed, ${describe(raw)} was given.`);
  };
  const isObject = (className: ClassName): boolean => isObjectRef(raw) && raw.className === className;
  const number = (): number => (typeof raw === "number" && Number.isFinite(raw) ? raw : refuse("a number"));
  return {
    raw,
    optional: () => (raw === null || raw === undefined ? null : given(raw, place)),
    text: () => (typeof raw === "string" ? raw : refuse("a text")),
    boolean: () => (typeof raw === "boolean" ? raw : refuse("true or false")),
    number,
    wholeNumber: (least = 0) => (Number.isInteger(number()) && number() >= least ? number() : refuse(`a whole number from ${least}`)),
    oneOf: (words) => words.find((word) => word === raw) ?? refuse(`one of ${words.join(", ")}`),
    record: () => (isRecord(raw) && !isObjectRef(raw) ? raw : refuse("a plain object")),
    list: () => (Array.isArray(raw) ? raw.map((item, index) => given(item, `${place}[${index}]`)) : refuse("an array")),
    isObject,
    object: <C extends ClassName>(className: C) =>
      isObject(className) ? ((raw as ObjectRef).target as TargetOf[C]) : refuse(`a ${className}`),
  };
}

export function isObjectRef(value: unknown): value is ObjectRef {
  return isRecord(value) && typeof value["className"] === "string" && "target" in value;
}

function describe(raw: unknown): string {
  if (isObjectRef(raw)) return `a ${raw.className}`;
  const text = JSON.stringify(raw) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The arguments of one call. An argument that no code looked at makes the call fail: the emulation must not ignore what it was told. */
export class Args {
  private readonly read = new Set<number>();

  constructor(private readonly values: readonly unknown[], private readonly place: string) {}

  at(index: number): Given {
    this.read.add(index);
    return given(this.values[index] ?? null, `${this.place}, argument ${index + 1}`);
  }

  /** Index of an argument that was given and never looked at; -1 = all were. */
  unread(): number {
    return this.values.findIndex((value, index) => value !== null && value !== undefined && !this.read.has(index));
  }
}
