import { parseAddress } from "../grid/address";
import { formatAddress } from "../grid/address";
import { requireWritableBook } from "../cells/permission";
import type { Area } from "../model/area";
import type { BookModel, NameModel, SheetModel } from "../model/book";
import { ExcelError, invalidArgument, itemNotFound } from "../protocol/excelError";
import { requireFreeName, sameName } from "../structure/tableNames";
import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";
import { areaOf } from "./range/areaOf";
import { findSheet } from "../structure/sheets";
import type { NameScope, NamedItemTarget } from "./targets";

const namesIn = ({ sheet }: NameScope, book: BookModel): NameModel[] => (sheet === null ? book.names : sheet.names);

/** The cells a name stands for; null = it stands for something else. */
export function cellsOf(name: NameModel, book: BookModel): { readonly sheet: SheetModel; readonly area: Area } | null {
  const parsed = parseAddress(name.formula.replace(/^=/, ""));
  const sheet = parsed?.sheet === undefined || parsed.sheet === null ? null : findSheet(book, parsed.sheet);
  return parsed === null || sheet === null ? null : { sheet, area: parsed.area };
}

export const namedItemCollectionClass: ExcelClass<"NamedItemCollection"> = {
  name: "NamedItemCollection",
  collection: {
    itemClass: "NamedItem",
    items: (scope, session) => namesIn(scope, session.book).map((name) => refTo("NamedItem", { ...scope, name })),
    find: (scope, key, session) => {
      const name = namesIn(scope, session.book).find((one) => sameName(one.name, key.text()));
      return name === undefined ? null : refTo("NamedItem", { ...scope, name });
    },
  },
  methods: {
    add: (scope, args, session) => {
      requireWritableBook(session);
      const text = args.at(0).text();
      const names = namesIn(scope, session.book);
      if (names.some((one) => sameName(one.name, text))) throw new ExcelError("ItemAlreadyExists", `There is a name ${text} already.`);
      if (scope.sheet === null) requireFreeName(session.book, text);
      const reference = args.at(1);
      const formula = reference.isObject("Range")
        ? `=${fixed(formatAddress(reference.object("Range").sheet.name, areaOf(reference.object("Range"))))}`
        : reference.text();
      if (!formula.startsWith("=")) throw invalidArgument("A name needs a range, or a formula that begins with =.");
      const name: NameModel = { name: text, formula, isVisible: true, comment: args.at(2).optional()?.text() ?? "" };
      names.push(name);
      return refTo("NamedItem", { ...scope, name });
    },
  },
};

/** `Sheet1!B2:C3` → `Sheet1!$B$2:$C$3`. */
function fixed(address: string): string {
  const cut = address.lastIndexOf("!") + 1;
  return address.slice(0, cut) + address.slice(cut).replace(/([A-Z]+)?(\d+)?/g, (_whole, letters?: string, digits?: string) =>
    `${letters === undefined ? "" : `$${letters}`}${digits === undefined ? "" : `$${digits}`}`);
}

const typeOf = ({ name }: NamedItemTarget, book: BookModel): "Range" | "String" | "Error" =>
  cellsOf(name, book) !== null || /\[/.test(name.formula) ? "Range" : name.formula.includes("#REF!") ? "Error" : "String";

export const namedItemClass: ExcelClass<"NamedItem"> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  exists: (target, session) => namesIn(target, session.book).includes(target.name),
  scalars: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value, session) => {
        requireWritableBook(session);
        if (!value.text().startsWith("=")) throw invalidArgument("A formula begins with =.");
        name.formula = value.text();
      },
    },
    visible: { get: ({ name }) => name.isVisible, set: ({ name }, value) => void (name.isVisible = value.boolean()) },
    comment: { get: ({ name }) => name.comment, set: ({ name }, value) => void (name.comment = value.text()) },
    scope: { get: ({ sheet }) => (sheet === null ? "Workbook" : "Worksheet") },
    type: { get: (target, session) => typeOf(target, session.book) },
  },
  objects: {
    worksheet: ({ sheet }) => {
      if (sheet === null) throw itemNotFound("The name belongs to the workbook.");
      return refTo("Worksheet", sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet === null ? null : refTo("Worksheet", sheet)),
  },
  methods: {
    getRange: ({ name }, _args, session) => {
      const cells = cellsOf(name, session.book);
      if (cells === null) throw itemNotFound(`${name.name} is no range.`);
      return session.range(cells.sheet, cells.area);
    },
    getRangeOrNullObject: ({ name }, _args, session) => {
      const cells = cellsOf(name, session.book);
      return cells === null ? null : session.range(cells.sheet, cells.area);
    },
    delete: (target, _args, session) => {
      requireWritableBook(session);
      const names = namesIn(target, session.book);
      names.splice(names.indexOf(target.name), 1);
    },
  },
};
