import { parseAddress } from "../../grid/address";
import type { Area } from "../../model/area";
import type { BookModel, SheetModel } from "../../model/book";
import { invalidArgument } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import { eventType, workbookTarget } from "../../session/eventTypes";
import { makeTable } from "../../structure/makeTable";
import { sameName } from "../../structure/tableNames";
import type { ExcelClass } from "../excelClass";
import { listenable } from "../listenable";
import { refTo } from "../objectRef";
import type { ObjectRef } from "../objectRef";
import { areaOf } from "../range/areaOf";
import { activeSheet } from "../../structure/activate";
import { findSheet } from "../../structure/sheets";
import type { TableScope, TableTarget } from "../targets";

function tablesIn({ sheet }: TableScope, book: BookModel): TableTarget[] {
  return (sheet === null ? book.sheets : [sheet]).flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

/** By id or by name; Office.js sends ids of tables as numbers too. */
function find(tables: readonly TableTarget[], key: Given): ObjectRef<"Table"> | null {
  const wanted = typeof key.raw === "number" ? String(key.raw) : key.text();
  const found = tables.find(({ table }) => table.id === wanted) ?? tables.find(({ table }) => sameName(table.name, wanted));
  return found === undefined ? null : refTo("Table", found);
}

export const tableCollectionClass: ExcelClass<"TableCollection"> = {
  name: "TableCollection",
  collection: {
    itemClass: "Table",
    items: (scope, session) => tablesIn(scope, session.book).map((target) => refTo("Table", target)),
    find: (scope, key, session) => find(tablesIn(scope, session.book), key),
  },
  scalars: {
    count: { get: (scope, session) => tablesIn(scope, session.book).length },
  },
  methods: {
    add: (scope, args, session) => {
      const { sheet, area } = givenPlace(scope, args.at(0), session);
      const table = makeTable(session, sheet, area, args.at(1).boolean());
      return refTo("Table", { sheet, table });
    },
    ...listenable<"TableCollection">(({ sheet }) => sheet?.id ?? workbookTarget, {
      DataChangedEvent: eventType.tableChanged,
      AddedEvent: eventType.tableAdded,
      DeletedEvent: eventType.tableDeleted,
    }),
  },
};

/** Of `range.getTables()`. */
export const tableScopedCollectionClass: ExcelClass<"TableScopedCollection"> = {
  name: "TableScopedCollection",
  collection: {
    itemClass: "Table",
    items: (tables) => tables.map((target) => refTo("Table", target)),
    find,
  },
  methods: {
    getFirst: (tables) => {
      const [first] = tables;
      if (first === undefined) throw invalidArgument("There is no table.");
      return refTo("Table", first);
    },
  },
};

/** Where a table is to be: a range, or an address that may name a sheet; without one it is the collection's, or the active one. */
function givenPlace({ sheet }: TableScope, given: Given, session: Session): { readonly sheet: SheetModel; readonly area: Area } {
  if (given.isObject("Range")) return { sheet: given.object("Range").sheet, area: areaOf(given.object("Range")) };
  const parsed = parseAddress(given.text());
  const on = parsed?.sheet ?? null;
  const named = on === null ? (sheet ?? activeSheet(session)) : findSheet(session.book, on);
  if (parsed === null || named === null) throw invalidArgument(`${JSON.stringify(given.raw)} is no address.`);
  return { sheet: named, area: parsed.area };
}
