import { oneCell } from "../grid/area";
import { notImplemented } from "../protocol/excelError";
import { forget } from "../session/openWorkspace";
import type { ExcelClass, Method } from "./excelClass";
import { refTo } from "./objectRef";
import { activeSheet, selectionOf } from "../structure/activate";

/** The range that an event was about. */
const rangeOfEvent: Method<"Workbook"> = (_book, args, session) => session.kept(args.at(0).text());

const rangeOfEventIfKept: Method<"Workbook"> = (_book, args, session) => {
  const id = args.at(0).text();
  return session.client.references.get(id) ?? null;
};

export const workbookClass: ExcelClass<"Workbook"> = {
  name: "Workbook",
  scalars: {
    name: { get: (_book, session) => session.workspace.fileName },
    readOnly: { get: (_book, session) => session.workspace.isReadOnly },
  },
  objects: {
    application: (book) => refTo("Application", book),
    functions: (book) => refTo("Functions", book),
    names: () => refTo("NamedItemCollection", { sheet: null }),
    properties: (book) => refTo("DocumentProperties", book),
    protection: (book) => refTo("WorkbookProtection", book),
    settings: (book) => refTo("SettingCollection", book),
    tables: () => refTo("TableCollection", { sheet: null }),
    worksheets: (book) => refTo("WorksheetCollection", book),
    _Runtime: (book) => refTo("Runtime", book),
  },
  methods: {
    save: (book, args, session) => {
      args.at(0).optional()?.oneOf(["Save", "Prompt"]);
      if (session.workspace.save === null) throw notImplemented("a place to save to; `ExcelOptions.save` gives it one");
      session.workspace.save(book);
    },
    getSelectedRange: (_book, _args, session) => {
      const sheet = activeSheet(session);
      return session.range(sheet, selectionOf(session, sheet));
    },
    getSelectedRanges: (_book, _args, session) => {
      const sheet = activeSheet(session);
      return refTo("RangeAreas", session.areas(sheet, [selectionOf(session, sheet)]));
    },
    getActiveCell: (_book, _args, session) => {
      const sheet = activeSheet(session);
      const { top, left } = selectionOf(session, sheet);
      return session.range(sheet, oneCell(top, left));
    },
    getIsActiveCollabSession: (_book, _args, session) => session.workspace.clients.size > 1,
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEventIfKept,
    _RemoveReference: (_book, args, session) => forget(session.workspace, session.client, args.at(0).text()),
  },
};
