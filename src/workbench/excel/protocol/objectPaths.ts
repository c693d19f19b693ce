import { refTo } from "../objects/objectRef";
import type { ObjectRef } from "../objects/objectRef";
import type { Session } from "../session/session";
import { pathType } from "./batch";
import type { Action, ArgumentInfo, Batch, ObjectPath } from "./batch";
import { ExcelError, invalidArgument, notImplemented } from "./excelError";
import { isObjectRef } from "./given";
import { callMethod, indexItem, navigate, requireExisting } from "./members";

/** The objects of one request. Each path is walked once, however many actions name it: a second walk of `add` would add a second time. */
export class ObjectPaths {
  private readonly walked = new Map<number, ObjectRef | null>();

  constructor(private readonly batch: Batch, private readonly session: Session) {}

  /** null = a null object. */
  resolve(id: number | undefined): ObjectRef | null {
    const path = id === undefined ? undefined : this.batch.ObjectPaths[id];
    if (id === undefined || path === undefined) throw invalidArgument(`There is no object path ${id}.`);
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const ref = this.walk(path);
    this.walked.set(id, ref);
    return ref;
  }

  /** The arguments with objects in the place of path ids. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  /** `Worksheets.GetItem`, as Excel says where an error came from. */
  locationOf(action: Action): string {
    const path = action.ObjectPathId === undefined ? undefined : this.batch.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.walked.get(path.ParentObjectPathId);
    const own = path === undefined ? undefined : this.walked.get(path.Id);
    const name = (action.Name ?? "") !== "" ? action.Name : path?.Name || "getItem";
    return `${own?.className ?? parent?.className ?? "Workbook"}.${name ?? ""}`;
  }

  private walk(path: ObjectPath): ObjectRef | null {
    switch (path.ObjectPathType) {
      case pathType.root:
        return refTo("Workbook", this.session.book);
      case pathType.reference:
        return this.session.kept(path.Name ?? "");
      case pathType.nullObject:
        return null;
      case pathType.newObject:
        throw notImplemented(`objects of type ${path.Name ?? ""}`);
    }
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    requireExisting(parent, this.session);
    const values = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathType.property:
        return navigate(parent, path.Name ?? "", this.session);
      case pathType.indexer:
        return indexItem(parent, values, this.session);
      case pathType.method:
        return this.objectFrom(parent, path.Name ?? "", values);
      default:
        throw notImplemented(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private objectFrom(parent: ObjectRef, name: string, values: readonly unknown[]): ObjectRef | null {
    const result = callMethod(parent, name, values, this.session);
    if (result === null || isObjectRef(result)) return result;
    throw new ExcelError("EmulationFault", `${parent.className}.${name} returned no object.`);
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (Array.isArray(id) && Array.isArray(value)) return value.map((item, index) => this.argument(item, id[index]));
    return this.withObjects(value);
  }

  /** Objects within plain objects come as `{ _ObjectPathId }`. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.some((item) => typeof item === "object") ? value.map((item) => this.withObjects(item)) : value;
    const id = (value as Record<string, unknown>)["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withObjects(item)]));
  }
}
