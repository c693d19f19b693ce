import { requireWritableBook } from "../cells/permission";
import type { BookProperties } from "../model/book";
import type { ExcelClass, ScalarMember } from "./excelClass";

type TextProperty = Exclude<keyof BookProperties, "creationDate">;

const text = (name: TextProperty): ScalarMember<"DocumentProperties"> => ({
  get: (book) => book.properties[name] ?? "",
  set: (book, value, session) => {
    requireWritableBook(session);
    book.properties[name] = value.text();
  },
});

export const documentPropertiesClass: ExcelClass<"DocumentProperties"> = {
  name: "DocumentProperties",
  scalars: {
    title: text("title"),
    subject: text("subject"),
    author: text("author"),
    comments: text("comments"),
    category: text("category"),
    keywords: text("keywords"),
    company: text("company"),
    manager: text("manager"),
    // Excel's own entries.
    lastAuthor: { get: (book) => book.properties.lastAuthor ?? "" },
    creationDate: { get: (book) => book.properties.creationDate ?? "" },
  },
};
