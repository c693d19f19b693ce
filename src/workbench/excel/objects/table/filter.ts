import type { ExcelClass } from "../excelClass";
import { clearColumnFilter, filterByValues } from "../../structure/tableFilters";

export const filterClass: ExcelClass<"Filter"> = {
  name: "Filter",
  scalars: {
    criteria: { get: ({ table, column }) => table.filters.get(table.columns.indexOf(column)) ?? null },
  },
  methods: {
    applyValuesFilter: (target, args, session) => filterByValues(session, target, args.at(0).list().map((value) => value.text())),
    clear: (target, _args, session) => clearColumnFilter(session, target),
  },
};
