import { borderFromFile, borderToFile, noBorder } from "../../file/words/styleWords";
import type { ConditionalLook } from "../../model/conditionalFormat";
import type { BorderStyle } from "../../model/style";
import { invalidArgument, notImplemented } from "../../protocol/excelError";
import type { Given } from "../../protocol/given";
import type { Session } from "../../session/session";
import type { ExcelClass, ScalarMember } from "../excelClass";
import { givenColor } from "../format/givenColor";
import { refTo } from "../objectRef";
import type { ConditionalBorderTarget, ConditionalTarget } from "../targets";
import { requireChange } from "./conditionalFormats";

function lookOf({ format: { rule } }: ConditionalTarget): ConditionalLook {
  if (!("look" in rule)) throw notImplemented(`a look of conditional formats of type ${rule.kind}`);
  return rule.look;
}

function change(target: ConditionalTarget, session: Session, looks: ConditionalLook): void {
  requireChange(session, target);
  Object.assign(lookOf(target), looks);
}

function remove(target: ConditionalTarget, session: Session, names: readonly (keyof ConditionalLook)[]): void {
  requireChange(session, target);
  const look = lookOf(target);
  for (const name of names) Reflect.deleteProperty(look, name);
}

type LookClass = "ConditionalRangeFormat" | "ConditionalRangeFont" | "ConditionalRangeFill";

/** What a format does not change is null. */
function member<C extends LookClass, Name extends keyof ConditionalLook>(name: Name, read: (value: Given) => NonNullable<ConditionalLook[Name]>): ScalarMember<C> {
  return {
    get: (target) => lookOf(target as ConditionalTarget)[name] ?? null,
    set: (target, value, session) => change(target as ConditionalTarget, session, { [name]: read(value) } as ConditionalLook),
  };
}

function numberFormat(value: Given): string {
  if (value.text() === "") throw invalidArgument("A number format is not empty.");
  return value.text();
}

export const conditionalRangeFormatClass: ExcelClass<"ConditionalRangeFormat"> = {
  name: "ConditionalRangeFormat",
  scalars: { numberFormat: member("numberFormat", numberFormat) },
  objects: {
    borders: (target) => refTo("ConditionalRangeBorderCollection", target),
    fill: (target) => refTo("ConditionalRangeFill", target),
    font: (target) => refTo("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFontClass: ExcelClass<"ConditionalRangeFont"> = {
  name: "ConditionalRangeFont",
  scalars: {
    color: member("fontColor", givenColor),
    bold: member("bold", (value) => value.boolean()),
    italic: member("italic", (value) => value.boolean()),
    strikethrough: member("strikethrough", (value) => value.boolean()),
    underline: member("underline", (value) => value.oneOf(["None", "Single", "Double"])),
  },
  methods: { clear: (target, _args, session) => remove(target, session, ["fontColor", "bold", "italic", "strikethrough", "underline"]) },
};

export const conditionalRangeFillClass: ExcelClass<"ConditionalRangeFill"> = {
  name: "ConditionalRangeFill",
  scalars: { color: member("fill", givenColor) },
  methods: { clear: (target, _args, session) => remove(target, session, ["fill"]) },
};

const sides = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const indexes = Object.values(sides);

export const conditionalRangeBorderCollectionClass: ExcelClass<"ConditionalRangeBorderCollection"> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { count: { get: () => indexes.length } },
  objects: Object.fromEntries(Object.entries(sides).map(([name, side]) => [name, (target: ConditionalTarget) => refTo("ConditionalRangeBorder", { ...target, side })])),
  collection: {
    itemClass: "ConditionalRangeBorder",
    items: (target) => indexes.map((side) => refTo("ConditionalRangeBorder", { ...target, side })),
    find: (target, key) => refTo("ConditionalRangeBorder", { ...target, side: key.oneOf(indexes) }),
  },
};

const borderOf = (target: ConditionalBorderTarget): BorderStyle => lookOf(target).borders?.[target.side] ?? noBorder;

function changeBorder(target: ConditionalBorderTarget, session: Session, over: Partial<BorderStyle>): void {
  const wanted = { ...borderOf(target), ...over };
  const line = wanted.line === "None" && over.line === undefined ? "Continuous" : wanted.line;
  // Excel draws these thin, whatever their kind.
  const border = borderFromFile(borderToFile({ ...wanted, line, weight: "Thin" }) ?? undefined, wanted.color);
  change(target, session, { borders: { ...lookOf(target).borders, [target.side]: border } });
}

export const conditionalRangeBorderClass: ExcelClass<"ConditionalRangeBorder"> = {
  name: "ConditionalRangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => borderOf(target).line,
      set: (target, value, session) => changeBorder(target, session, { line: value.oneOf(["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]) }),
    },
    color: { get: (target) => borderOf(target).color, set: (target, value, session) => changeBorder(target, session, { color: givenColor(value) }) },
  },
};
