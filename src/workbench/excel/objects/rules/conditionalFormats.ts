import { leaveOut } from "../../cells/clearCells";
import { requireAllowed } from "../../cells/permission";
import { intersects } from "../../grid/area";
import type { ConditionalFormatModel, ConditionalRule } from "../../model/conditionalFormat";
import { ExcelError, invalidArgument, itemNotFound, notImplemented } from "../../protocol/excelError";
import type { Session } from "../../session/session";
import type { ExcelClass } from "../excelClass";
import { areasOf } from "../format/formatTarget";
import { refTo } from "../objectRef";
import type { ObjectRef } from "../objectRef";
import type { CellsTarget, ConditionalTarget } from "../targets";

/** Office.js's types, and a new rule of each; the neutral ones change nothing until they are told to. */
const newRules: Readonly<Record<string, () => ConditionalRule>> = {
  Custom: () => ({ kind: "custom", formula: "=FALSE", look: {} }),
  CellValue: () => ({ kind: "cellValue", operator: "EqualTo", formula1: "=FALSE", formula2: null, look: {} }),
  ContainsText: () => ({ kind: "containsText", operator: "Contains", text: "", look: {} }),
  DataBar: () => ({ kind: "dataBar", color: "#638EC6", min: { type: "Automatic", formula: null }, max: { type: "Automatic", formula: null }, showValue: true, isGradient: true }),
  ColorScale: () => ({ kind: "colorScale", points: [{ type: "LowestValue", formula: null, color: "#F8696B" }, { type: "HighestValue", formula: null, color: "#63BE7B" }] }),
  IconSet: () => ({ kind: "iconSet", style: "ThreeTrafficLights1", points: ["0", "33", "67"].map((formula) => ({ type: "Percent", formula })), showIconOnly: false, reverse: false }),
};

const typeOf = ({ kind }: ConditionalRule): string => kind.charAt(0).toUpperCase() + kind.slice(1);

/** @throws ExcelError AccessDenied */
export function requireChange(session: Session, { sheet }: Pick<CellsTarget, "sheet">): void {
  requireAllowed(session, sheet, "allowFormatCells");
}

const within = (target: CellsTarget): ConditionalFormatModel[] =>
  target.sheet.conditionalFormats.filter((format) => areasOf(target).some((area) => format.areas.some((each) => intersects(each, area))));

export const conditionalFormatCollectionClass: ExcelClass<"ConditionalFormatCollection"> = {
  name: "ConditionalFormatCollection",
  collection: {
    itemClass: "ConditionalFormat",
    items: (target) => within(target).map((format) => refTo("ConditionalFormat", { sheet: target.sheet, format })),
    find: (target, key) => {
      const format = within(target).find(({ id }) => id === key.text());
      return format === undefined ? null : refTo("ConditionalFormat", { sheet: target.sheet, format });
    },
  },
  methods: {
    add: (target, args, session) => {
      requireChange(session, target);
      const type = args.at(0).oneOf([...Object.keys(newRules), "TopBottom", "PresetCriteria"]);
      const rule = newRules[type]?.();
      if (rule === undefined) throw notImplemented(`conditional formats of type ${type}`);
      const format = { id: freeId(session), areas: areasOf(target), stopIfTrue: false, rule };
      // The newest one comes first, as in Excel.
      target.sheet.conditionalFormats.unshift(format);
      return refTo("ConditionalFormat", { sheet: target.sheet, format });
    },
    clearAll: (target, _args, session) => {
      requireChange(session, target);
      for (const area of areasOf(target)) target.sheet.conditionalFormats = leaveOut(target.sheet.conditionalFormats, area);
    },
  },
};

function freeId(session: Session): string {
  const taken = new Set(session.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ id }) => id)));
  for (;;) {
    const id = `{${session.workspace.nextNumber().toString(16).toUpperCase().padStart(8, "0")}-0006-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

/** The part of a format that its type has; another type's is refused, or null where null may be asked for. */
function part<Kind extends ConditionalRule["kind"]>(name: string, kind: Kind, of: (target: ConditionalTarget) => ObjectRef): Readonly<Record<string, (target: ConditionalTarget) => ObjectRef | null>> {
  return {
    [name]: (target) => {
      if (target.format.rule.kind !== kind) throw new ExcelError("ItemNotFound", `A conditional format of type ${typeOf(target.format.rule)} has no ${name}.`);
      return of(target);
    },
    [`${name}OrNullObject`]: (target) => (target.format.rule.kind === kind ? of(target) : null),
  };
}

export const conditionalFormatClass: ExcelClass<"ConditionalFormat"> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  exists: ({ sheet, format }, session) => session.book.sheets.includes(sheet) && sheet.conditionalFormats.includes(format),
  scalars: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => typeOf(format.rule) },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, session) => {
        requireChange(session, target);
        if (["dataBar", "colorScale", "iconSet"].includes(target.format.rule.kind)) throw invalidArgument("Only rules that are true or not can stop others.");
        target.format.stopIfTrue = value.boolean();
      },
    },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value, session) => {
        requireChange(session, target);
        const { conditionalFormats: all } = target.sheet;
        const place = value.wholeNumber();
        if (place >= all.length) throw invalidArgument(`There are ${all.length} conditional formats.`);
        all.splice(all.indexOf(target.format), 1);
        all.splice(place, 0, target.format);
      },
    },
  },
  objects: {
    ...part("custom", "custom", (target) => refTo("CustomConditionalFormat", target)),
    ...part("cellValue", "cellValue", (target) => refTo("CellValueConditionalFormat", target)),
    ...part("textComparison", "containsText", (target) => refTo("TextConditionalFormat", target)),
    ...part("dataBar", "dataBar", (target) => refTo("DataBarConditionalFormat", target)),
    ...part("colorScale", "colorScale", (target) => refTo("ColorScaleConditionalFormat", target)),
    ...part("iconSet", "iconSet", (target) => refTo("IconSetConditionalFormat", target)),
    presetOrNullObject: () => null,
    topBottomOrNullObject: () => null,
  },
  methods: {
    delete: (target, _args, session) => {
      requireChange(session, target);
      const { conditionalFormats: all } = target.sheet;
      all.splice(all.indexOf(target.format), 1);
    },
    getRange: ({ sheet, format }, _args, session) => {
      const [area, ...more] = format.areas;
      if (area === undefined || more.length > 0) throw itemNotFound("The format is on several ranges.");
      return session.range(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, format }, _args, session) => {
      const [area, ...more] = format.areas;
      return area === undefined || more.length > 0 ? null : session.range(sheet, area);
    },
    getRanges: ({ sheet, format }, _args, session) => refTo("RangeAreas", session.areas(sheet, format.areas)),
  },
};
