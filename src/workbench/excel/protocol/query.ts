import { membersOf, requireMember } from "../members/memberFacts";
import { classOf } from "../objects/allClasses";
import type { ObjectRef } from "../objects/objectRef";
import type { Session } from "../session/session";
import type { QueryInfo } from "./batch";
import { ExcelError } from "./excelError";
import { wireName } from "./memberNames";
import { navigate, readScalar, requireExisting } from "./members";

/** What to load of an object: members by name, each with what to load of it. `all` = every scalar. */
interface Selection {
  all: boolean;
  readonly members: Map<string, Selection>;
}

/** The answer to `load`: identity and properties, capitalised; of a collection its items. */
export function answerQuery(ref: ObjectRef, query: QueryInfo, session: Session): Record<string, unknown> {
  const selection: Selection = { all: (query.Select ?? []).length === 0, members: new Map() };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) select(selection, path.split("/"));
  return answerObject(ref, selection, session, query);
}

function select(selection: Selection, [head = "*", ...rest]: readonly string[]): void {
  if (head === "items") select(selection, rest);
  else if (head === "*" || head === "") selection.all = true;
  else {
    const below = selection.members.get(head) ?? { all: false, members: new Map() };
    selection.members.set(head, below);
    if (rest.length > 0) select(below, rest);
  }
}

function answerObject(ref: ObjectRef, selection: Selection, session: Session, page: QueryInfo = {}): Record<string, unknown> {
  requireExisting(ref, session);
  const { collection, identity } = classOf(ref);
  const answer: Record<string, unknown> = { ...identity?.(ref.target, session) };
  if (collection === undefined) {
    addMembers(answer, ref, selection, session);
    return answer;
  }
  const known = membersOf(ref.className);
  const part = (isOwn: boolean): Selection["members"] =>
    new Map([...selection.members].filter(([name]) => (known.get(name)?.kind === "scalars") === isOwn));
  addMembers(answer, ref, { all: false, members: part(true) }, session);
  const ofItems: Selection = { all: selection.all, members: part(false) };
  for (const name of ofItems.members.keys()) requireMember(collection.itemClass, name, kindOf(collection.itemClass, name), session.ceiling);
  const first = page.Skip ?? 0;
  const items = collection.items(ref.target, session).slice(first, page.Top === undefined ? undefined : first + page.Top);
  answer["_Items"] = items.map((item, index) => itemAnswer(item, first + index, ofItems, session));
  return answer;
}

/** An item without an id is found again by its place. */
function itemAnswer(item: ObjectRef, index: number, selection: Selection, session: Session): Record<string, unknown> {
  const identity = classOf(item).identity?.(item.target, session) ?? {};
  const answer = answerObject(item, selection, session);
  return Object.keys(identity).length > 0 ? answer : { _Index: index, ...answer };
}

/** Names of members that are no scalars lead to objects, or nowhere. */
const kindOf = (className: string, name: string): "scalars" | "objects" => (membersOf(className).get(name)?.kind === "objects" ? "objects" : "scalars");

function addMembers(answer: Record<string, unknown>, ref: ObjectRef, selection: Selection, session: Session): void {
  for (const [name, below] of selection.members) {
    const wire = wireName(ref.className, name);
    if (kindOf(ref.className, name) === "scalars") {
      if (below.all || below.members.size > 0) throw new ExcelError("ApiNotFound", `${ref.className}.${name} has no properties of its own.`);
      answer[wire] = readScalar(ref, name, session);
    } else {
      const object = navigate(ref, wire, session);
      const wanted = below.members.size === 0 ? { ...below, all: true } : below;
      answer[wire] = object === null ? null : answerObject(object, wanted, session);
    }
  }
  if (selection.all) addAllScalars(answer, ref, session);
}

function addAllScalars(answer: Record<string, unknown>, ref: ObjectRef, session: Session): void {
  for (const [name, { kind, set }] of membersOf(ref.className)) {
    const wire = wireName(ref.className, name);
    if (kind !== "scalars" || set > session.ceiling || wire in answer) continue;
    try {
      answer[wire] = readScalar(ref, name, session);
    } catch (error) {
      // Asked for by nobody: what the emulation cannot give stays unloaded, and reading it is the client's own error.
      if (!(error instanceof ExcelError && error.code === "NotImplemented")) throw error;
    }
  }
}
