import type { LostParts } from "../package/lost";
import { flag, numberOf, textOf } from "../xml/attributes";
import { element, unless } from "../xml/markup";
import { childOf, childrenOf } from "../xml/parseXml";
import type { XmlElement } from "../xml/parseXml";

/** What of Office.js's `FilterCriteria` a file can keep here: values to show, or one or two comparisons. */
type Criteria =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | { readonly filterOn: "Custom"; readonly criterion1: string; readonly criterion2?: string; readonly operator?: "And" | "Or" };

/** Which columns are filtered, by their place in the table. Other kinds of filter are noted as lost. */
export function readFilters(autoFilter: XmlElement | undefined, part: string, lost: LostParts): Map<number, unknown> {
  const found = new Map<number, unknown>();
  for (const column of childrenOf(autoFilter, "filterColumn")) {
    const criteria = readCriteria(column);
    if (criteria === null) {
      if (column.children.length > 0) lost.note(part, `filter ${column.children[0]?.local ?? ""}`);
    } else found.set(numberOf(column, "colId", part, 0), criteria);
  }
  if (childOf(autoFilter, "sortState") !== undefined) lost.note(part, "sortState");
  return found;
}

const operators: Readonly<Record<string, string>> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };

function readCriteria(column: XmlElement): Criteria | null {
  const [values, custom] = [childOf(column, "filters"), childOf(column, "customFilters")];
  if (values !== undefined && childOf(values, "dateGroupItem") === undefined) {
    const blank = flag(values, "blank") ? [""] : [];
    return { filterOn: "Values", values: [...childrenOf(values, "filter").map((filter) => textOf(filter, "val")), ...blank] };
  }
  if (custom === undefined) return null;
  const [criterion1, criterion2] = childrenOf(custom, "customFilter").map((filter) => `${operators[filter.attributes["operator"] ?? "equal"] ?? "="}${textOf(filter, "val")}`);
  if (criterion1 === undefined) return null;
  return { filterOn: "Custom", criterion1, ...(criterion2 !== undefined && { criterion2, operator: flag(custom, "and") ? "And" : "Or" }) };
}

/** @throws Error for a criterion of another kind, which nothing here can have set */
export function filtersMarkup(filters: ReadonlyMap<number, unknown>): string[] {
  return [...filters].sort(([a], [b]) => a - b).map(([colId, criteria]) => element("filterColumn", { colId }, criteriaMarkup(criteria as Criteria)));
}

function criteriaMarkup(criteria: Criteria): string {
  switch (criteria.filterOn) {
    case "Values": {
      const words = criteria.values.filter((value) => value !== "");
      return element("filters", { blank: words.length < criteria.values.length ? true : null }, ...words.map((val) => element("filter", { val })));
    }
    case "Custom": {
      const both = [criteria.criterion1, criteria.criterion2].flatMap((text) => (text === undefined ? [] : [customMarkup(text)]));
      return element("customFilters", { and: both.length > 1 && criteria.operator !== "Or" ? true : null }, ...both);
    }
    default:
      throw new Error(`no file can keep the filter ${JSON.stringify(criteria)}`);
  }
}

function customMarkup(criterion: string): string {
  const sign = /^(?:<>|>=|<=|[=<>])/.exec(criterion)?.[0] ?? "=";
  const [operator] = Object.entries(operators).find(([, each]) => each === sign) ?? ["equal"];
  return element("customFilter", { operator: unless(operator, "equal"), val: criterion.startsWith(sign) ? criterion.slice(sign.length) : criterion });
}
