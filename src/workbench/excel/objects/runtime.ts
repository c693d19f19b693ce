import type { ExcelClass } from "./excelClass";

export const runtimeClass: ExcelClass<"Runtime"> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (_book, session) => session.client.enableEvents,
      set: (_book, value, session) => {
        session.client.enableEvents = value.boolean();
      },
    },
  },
};
