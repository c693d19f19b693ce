import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";

const millisecondsPerDay = 86_400_000;
/** The day before the first of each calendar. */
const dayZero = { date1900: Date.UTC(1899, 11, 30), date1904: Date.UTC(1904, 0, 1) } as const;

/** Worksheet functions that an add-in calls itself: of hundreds, the one that tells which calendar a workbook has. */
export const functionsClass: ExcelClass<"Functions"> = {
  name: "Functions",
  methods: {
    date: (book, args) => {
      const [year, month, day] = [args.at(0).wholeNumber(1904), args.at(1).wholeNumber(1), args.at(2).wholeNumber(1)];
      const zero = book.date1904 ? dayZero.date1904 : dayZero.date1900;
      return refTo("FunctionResult", { value: (Date.UTC(year, month - 1, day) - zero) / millisecondsPerDay });
    },
  },
};

export const functionResultClass: ExcelClass<"FunctionResult"> = {
  name: "FunctionResult",
  scalars: { value: { get: ({ value }) => value }, error: { get: () => "" } },
};
