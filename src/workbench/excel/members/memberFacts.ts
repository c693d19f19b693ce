import { ExcelError } from "../protocol/excelError";
import { memberTable } from "./memberTable";

export type MemberKind = "scalars" | "objects" | "methods";

export interface MemberFacts {
  readonly kind: MemberKind;
  readonly canBeSet: boolean;
  /** Of ExcelApi, as `setNumber` gives it; 1.1 where the library asks for nothing. Sets of one platform (`Online1.1`) are newer than all. */
  readonly set: number;
}

const cache = new Map<string, ReadonlyMap<string, MemberFacts>>();

/** What Microsoft's library knows about a member; null when it has no such member, or no such class. */
export function memberFacts(className: string, member: string): MemberFacts | null {
  return membersOf(className).get(member) ?? null;
}

export function membersOf(className: string): ReadonlyMap<string, MemberFacts> {
  let members = cache.get(className);
  if (members === undefined) {
    const lists = memberTable[className] ?? ["", "", ""];
    members = new Map((["scalars", "objects", "methods"] as const).flatMap((kind, index) => parseMembers(lists[index] ?? "", kind)));
    cache.set(className, members);
  }
  return members;
}

function parseMembers(list: string, kind: MemberKind): [string, MemberFacts][] {
  return list.split(" ").filter((entry) => entry !== "").map((entry) => {
    const [, name = "", set = "1.1", mark] = /^(\w+)(?:@([\w.]+))?(=?)$/.exec(entry) ?? [];
    return [name, { kind, canBeSet: mark === "=", set: setNumber(set) }];
  });
}

/** `1.14` → 114, so that 1.9 comes before 1.14. */
export function setNumber(set: string): number {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(set) ?? [];
  return major === undefined || minor === undefined ? Number.POSITIVE_INFINITY : Number(major) * 100 + Number(minor);
}

/**
 * @param ceiling as `setNumber` gives it
 * @throws ExcelError ApiNotFound: unknown to the library, of another kind, or newer than the requirement set that is played
 */
export function requireMember(className: string, member: string, kind: MemberKind, ceiling: number): MemberFacts {
  const facts = memberFacts(className, member);
  if (facts?.kind !== kind) throw new ExcelError("ApiNotFound", `${className} has no ${member}.`);
  if (facts.set > ceiling) throw new ExcelError("ApiNotFound", `${className}.${member} is newer than ExcelApi ${Math.floor(ceiling / 100)}.${ceiling % 100}.`);
  return facts;
}
