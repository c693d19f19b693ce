import type { CalendarDay } from "../model/calendar/calendarDay";
import type { ChangeLogEntry } from "../model/records/logs";
import type { Portfolio } from "../model/records/portfolio";
import { dossiersOf } from "../model/records/projectDossier";
import { type BelongsToProject, type ProjectKey, projectKeyOf } from "../model/records/projectKey";
import type { RowId, StoredRecord } from "../model/records/stored";
import { logEntryHash } from "../seal/logEntry";
import type { Conflict } from "./conflict";
import { OF_NO_PROJECT } from "./conflict";
import type { ConsolidationSource } from "./consolidationSource";
import { withoutOlderCopies } from "./copies";
import { mergeReferences, type ReferenceList } from "./mergeReferences";
import { mergeSettings } from "./mergeSettings";
import { inOneMode } from "./inOneMode";
import { contentOf } from "./recordFields";
import { roundConflicts } from "./roundConflicts";
import { chooseProject, type ProjectInFile } from "./sameProject";

export interface ConsolidationChoices {
  readonly today: CalendarDay;
  /** The schema version that files are read by. */
  readonly schemaVersion: number;
  /** For rows that have no id, or one that another file's row has too. */
  readonly newId: () => RowId;
}

/** Where a record of the consolidated portfolio comes from. */
export interface Provenance {
  readonly file: string;
  /** The row of its sheet, from 1. */
  readonly row: number | null;
}

export interface Consolidated {
  readonly portfolio: Portfolio;
  /** Of every record but log entries and settings. */
  readonly provenance: ReadonlyMap<StoredRecord, Provenance>;
  readonly conflicts: readonly Conflict[];
  /** Files that nothing was taken from, being older copies of others. */
  readonly leftOut: readonly string[];
}

/**
 * Brings the records of several workbooks together, in the order of the files. What they do not agree on, and what is doubtful in one of them, comes
 * back as conflicts, each with its values and the rule that decided; README.md beside this file tells the rules.
 */
export function consolidate(sources: readonly ConsolidationSource[], { today, schemaVersion, newId }: ConsolidationChoices): Consolidated {
  const { taken: given, conflicts: copyConflicts } = withoutOlderCopies(sources);
  const { settings, conflicts: settingConflicts } = mergeSettings(given);
  const { taken, conflicts: amountConflicts } = inOneMode(given, settings.disbursementMode);
  const owners = ownersOf(taken);
  const isOf = (source: ConsolidationSource) => (record: BelongsToProject): boolean => (owners.chosen.get(projectKeyOf(record)) ?? source) === source;

  const gathering = new Gathering(newId);
  const own = <Item extends StoredRecord & BelongsToProject>(list: (portfolio: Portfolio) => readonly Item[]): readonly Item[] =>
    taken.flatMap((source) => list(source.portfolio).filter(isOf(source)).map((record) => gathering.take(record, source)));
  const references = mergeReferences(taken);
  const reference = <List extends ReferenceList>(list: List): Portfolio[List] =>
    references.lists[list].map(({ source, record }) => gathering.take(record, source)) as unknown as Portfolio[List];

  const portfolio: Portfolio = {
    projects: own(({ projects }) => projects),
    rounds: own(({ rounds }) => rounds),
    strategyLinks: own(({ strategyLinks }) => strategyLinks),
    baseline: own(({ baseline }) => baseline),
    indicators: reference("indicators"),
    quarterEvaluations: reference("quarterEvaluations"),
    strategyPlan: reference("strategyPlan"),
    agencies: reference("agencies"),
    disbursementTargets: reference("disbursementTargets"),
    holidays: reference("holidays"),
    settings,
    changeLog: joinedLogs(taken),
    importLog: taken.flatMap((source) => source.portfolio.importLog.map((record) => gathering.take(record, source))),
    acknowledgements: eachOnce(taken.flatMap((source) => source.portfolio.acknowledgements.map((record) => gathering.take(record, source)))),
  };
  const conflicts = [
    ...copyConflicts,
    ...taken.flatMap((source) => schemaConflicts(source, schemaVersion)),
    ...taken.flatMap(structureConflicts),
    ...settingConflicts,
    ...amountConflicts,
    ...references.conflicts,
    ...owners.conflicts,
    ...taken.flatMap((source) => roundConflicts(source, (key) => (owners.chosen.get(key as ProjectKey) ?? source) === source, today)),
  ];
  const left = new Set(given);
  return { portfolio, provenance: gathering.provenance, conflicts, leftOut: sources.filter((source) => !left.has(source)).map(({ file }) => file) };
}

/** From which file every project comes. A project without a code is nobody else's. */
function ownersOf(sources: readonly ConsolidationSource[]): { readonly chosen: ReadonlyMap<ProjectKey, ConsolidationSource>; readonly conflicts: readonly Conflict[] } {
  const files = new Map<ProjectKey, ProjectInFile[]>();
  for (const source of sources) {
    for (const dossier of dossiersOf(source.portfolio)) {
      if (dossier.isRepeatedRow || (dossier.project.projectCode?.trim() ?? "") === "") continue;
      const others = files.get(dossier.key);
      if (others === undefined) files.set(dossier.key, [{ source, dossier }]);
      else others.push({ source, dossier });
    }
  }
  const conflicts: Conflict[] = [];
  const chosen = new Map<ProjectKey, ConsolidationSource>();
  for (const [key, projects] of files) {
    const choice = chooseProject(projects);
    chosen.set(key, choice.chosen.source);
    conflicts.push(...choice.conflicts);
  }
  return { chosen, conflicts };
}

/** Takes records over, each with an id of its own, and remembers where they come from. */
class Gathering {
  readonly provenance = new Map<StoredRecord, Provenance>();
  private readonly ids = new Set<RowId>();

  constructor(private readonly newId: () => RowId) {}

  take<Item extends StoredRecord>(record: Item, source: ConsolidationSource): Item {
    const isOwnId = record.id !== null && !this.ids.has(record.id);
    const taken = isOwnId ? record : { ...record, id: this.newId() };
    if (taken.id !== null) this.ids.add(taken.id);
    this.provenance.set(taken, { file: source.file, row: source.rowOf(record) });
    return taken;
  }
}

/** All logs, one after the other. What two files have in common, because one was made from the other, stands once. */
function joinedLogs(sources: readonly ConsolidationSource[]): readonly ChangeLogEntry[] {
  const before = new Set<string>();
  return sources.flatMap(({ portfolio: { changeLog } }) => {
    const hashes = changeLog.map(logEntryHash);
    const added = changeLog.filter((_entry, index) => !before.has(hashes[index] ?? ""));
    for (const hash of hashes) before.add(hash);
    return added;
  });
}

function eachOnce<Item extends StoredRecord>(records: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return records.filter((record) => {
    const content = contentOf(record);
    return !seen.has(content) && seen.add(content);
  });
}

function schemaConflicts({ file, schemaVersion: found, isUpgraded }: ConsolidationSource, current: number): readonly Conflict[] {
  if (found === current) return [];
  return [{ kind: "OTHER_SCHEMA", ...OF_NO_PROJECT, field: "schemaVersion", values: [{ file, cell: null, value: found }], rule: isUpgraded ? "UPGRADED" : "READ_AS_CURRENT", kept: current }];
}

function structureConflicts({ file, faults }: ConsolidationSource): readonly Conflict[] {
  return faults.map(({ kind, cell, expected, found, isKnown }) => ({
    kind,
    ...OF_NO_PROJECT,
    field: expected,
    values: [{ file, cell, value: found }],
    rule: isKnown ? "KNOWN_NAME" : kind === "MERGED_CELLS" ? "TAKEN_AS_IT_STANDS" : "LEFT_BLANK",
    kept: isKnown ? found : null,
  }));
}
