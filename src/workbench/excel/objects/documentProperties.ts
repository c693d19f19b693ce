import { requireWritableBook } from "../cells/permission";
import type { BookProperties } from "../model/book";
import type { ExcelClass, ScalarMember } from "./excelClass";

const text = (name: keyof BookProperties): ScalarMember<"DocumentProperties"> => ({
  get: (book) => book.properties[name],
  set: (book, value, session) => {
    requireWritableBook(session);
    book.properties[name] = value.text();
  },
});

export const documentPropertiesClass: ExcelClass<"DocumentProperties"> = {
  name: "DocumentProperties",
  scalars: { title: text("title"), subject: text("subject"), author: text("author"), comments: text("comments") },
};
