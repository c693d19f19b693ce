import { oneCell } from "../../grid/area";
import { invalidArgument, itemNotFound } from "../../protocol/excelError";
import type { ExcelClass } from "../excelClass";
import { refTo } from "../objectRef";
import { givenArea } from "../range/areaOf";
import type { PageBreaksTarget } from "../targets";
import { requirePageChange } from "./pageLayout";

/** Rows (of a horizontal break) or columns with which a new page begins. */
const breaksOf = ({ sheet: { page }, isHorizontal }: PageBreaksTarget): number[] => (isHorizontal ? page.rowBreaks : page.columnBreaks);

export const pageBreakCollectionClass: ExcelClass<"PageBreakCollection"> = {
  name: "PageBreakCollection",
  collection: {
    itemClass: "PageBreak",
    items: (target) => breaksOf(target).map((at) => refTo("PageBreak", { ...target, at })),
    find: (target, key) => {
      const at = breaksOf(target)[key.wholeNumber()];
      return at === undefined ? null : refTo("PageBreak", { ...target, at });
    },
  },
  methods: {
    add: (target, args, session) => {
      requirePageChange(session, target.sheet);
      const area = givenArea(target.sheet, args.at(0));
      const at = target.isHorizontal ? area.top : area.left;
      if (at === 0) throw invalidArgument("Nothing stands before the first cell.");
      const breaks = breaksOf(target);
      if (!breaks.includes(at)) breaks.push(at);
      breaks.sort((a, b) => a - b);
      return refTo("PageBreak", { ...target, at });
    },
    removePageBreaks: (target, _args, session) => {
      requirePageChange(session, target.sheet);
      breaksOf(target).length = 0;
    },
  },
};

export const pageBreakClass: ExcelClass<"PageBreak"> = {
  name: "PageBreak",
  identity: ({ at, isHorizontal }) => ({ _Id: `${isHorizontal ? "row" : "column"}-${at}` }),
  exists: (target) => breaksOf(target).includes(target.at),
  scalars: {
    _Id: { get: ({ at, isHorizontal }) => `${isHorizontal ? "row" : "column"}-${at}` },
    rowIndex: { get: ({ at, isHorizontal }) => (isHorizontal ? at : 0) },
    columnIndex: { get: ({ at, isHorizontal }) => (isHorizontal ? 0 : at) },
  },
  methods: {
    delete: (target, _args, session) => {
      requirePageChange(session, target.sheet);
      const breaks = breaksOf(target);
      const place = breaks.indexOf(target.at);
      if (place < 0) throw itemNotFound("The page break is gone.");
      breaks.splice(place, 1);
    },
    getCellAfterBreak: ({ sheet, isHorizontal, at }, _args, session) => session.range(sheet, isHorizontal ? oneCell(at, 0) : oneCell(0, at)),
  },
};
