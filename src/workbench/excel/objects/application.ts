import type { ExcelClass } from "./excelClass";

/** Nothing is drawn and nothing calculates by itself, so suspending either changes nothing: the calls are taken, as Excel takes them. */
export const applicationClass: ExcelClass<"Application"> = {
  name: "Application",
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = value.oneOf(["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate: (_book, args, session) => {
      args.at(0).oneOf(["Recalculate", "Full", "FullRebuild"]);
      session.workspace.calculate?.();
    },
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
