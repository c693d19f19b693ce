import type { ProjectDossier } from "../model/records/projectDossier";
import type { DerivedPlanStatus } from "../model/words/statusWords";
import type { AssessedProject } from "./portfolioStatus";
import type { ProjectStatus } from "./projectStatus";

/** What became of a project between two days, by its computed status. The most urgent first. */
export const MOVES = ["BECAME_LATE", "STILL_LATE", "STOPPED", "RECOVERED", "COMPLETED", "NEW", "GONE", "SAME"] as const;

export type Move = (typeof MOVES)[number];

/** A project at two days. */
export interface ComparedProject {
  readonly move: Move;
  /** As it is at the later day, or was at the earlier one where it is gone. */
  readonly dossier: ProjectDossier;
  /** `null` = it was not there then. */
  readonly before: ProjectStatus | null;
  readonly after: ProjectStatus | null;
  /** Points of progress that it gained; null where either is unknown, which is not 0. */
  readonly gainedPp: number | null;
}

/**
 * Holds the projects of two days against each other: those of one code and year, else of one code, as a project that goes on into the next year has another key. In the order of
 * `MOVES`, within one as the projects stand. Linear time.
 */
export function compareStatuses(earlier: readonly AssessedProject[], later: readonly AssessedProject[]): readonly ComparedProject[] {
  const laterKeys = new Set<string>(later.map(({ dossier }) => dossier.key));
  const byKey = new Map<string, AssessedProject>(earlier.map((each) => [each.dossier.key, each]));
  const carriedOn = new Map(earlier.filter(({ dossier }) => !laterKeys.has(dossier.key)).map((each) => [codeOf(each), each]));
  const met = new Set<AssessedProject>();
  const compared = later.map((each): ComparedProject => {
    const code = codeOf(each);
    const before = byKey.get(each.dossier.key) ?? (code === null ? undefined : carriedOn.get(code));
    if (before === undefined || met.has(before)) return pairOf(null, each);
    met.add(before);
    return pairOf(before, each);
  });
  const gone = earlier.filter((each) => !met.has(each)).map((each) => pairOf(each, null));
  const all = [...compared, ...gone];
  return MOVES.flatMap((move) => all.filter((each) => each.move === move));
}

/** How many projects made each move. */
export function countMoves(compared: readonly ComparedProject[]): Readonly<Record<Move, number>> {
  const counts = Object.fromEntries(MOVES.map((move) => [move, 0])) as Record<Move, number>;
  for (const { move } of compared) counts[move] += 1;
  return counts;
}

const STOPPED: ReadonlySet<DerivedPlanStatus> = new Set(["CANCELLED", "SUSPENDED"]);
/** Only these are better than late: one that was cancelled, or whose dates are gone, has not recovered. */
const RECOVERED: ReadonlySet<DerivedPlanStatus> = new Set(["ON_PLAN", "AHEAD", "COMPLETED"]);

function moveOf(before: ProjectStatus | null, after: ProjectStatus | null): Move {
  if (after === null) return "GONE";
  if (before === null) return "NEW";
  const [then, now] = [before.planStatusDerived, after.planStatusDerived];
  if (now === "BEHIND") return then === "BEHIND" ? "STILL_LATE" : "BECAME_LATE";
  if (STOPPED.has(now)) return STOPPED.has(then) ? "SAME" : "STOPPED";
  if (then === "BEHIND") return RECOVERED.has(now) ? "RECOVERED" : "SAME";
  return now === "COMPLETED" && then !== "COMPLETED" ? "COMPLETED" : "SAME";
}

function pairOf(earlier: AssessedProject | null, later: AssessedProject | null): ComparedProject {
  const [before, after] = [earlier?.status ?? null, later?.status ?? null];
  const gainedPp = before === null || after === null || before.actualPct === null || after.actualPct === null ? null : after.actualPct - before.actualPct;
  return { move: moveOf(before, after), dossier: (later ?? (earlier as AssessedProject)).dossier, before, after, gainedPp };
}

function codeOf({ dossier }: AssessedProject): string | null {
  const code = dossier.project.projectCode?.trim() ?? "";
  return code === "" ? null : code;
}
