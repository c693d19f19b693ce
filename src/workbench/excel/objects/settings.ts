import { requireWritableBook } from "../cells/permission";
import type { ExcelClass } from "./excelClass";
import { refTo } from "./objectRef";

export const settingCollectionClass: ExcelClass<"SettingCollection"> = {
  name: "SettingCollection",
  collection: {
    itemClass: "Setting",
    items: (book) => [...book.settings.keys()].map((key) => refTo("Setting", { key })),
    find: (book, key) => (book.settings.has(key.text()) ? refTo("Setting", { key: key.text() }) : null),
  },
  methods: {
    add: (book, args, session) => {
      requireWritableBook(session);
      const key = args.at(0).text();
      book.settings.set(key, args.at(1).raw);
      return refTo("Setting", { key });
    },
  },
};

export const settingClass: ExcelClass<"Setting"> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, session) => session.book.settings.has(key),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, session) => session.book.settings.get(key),
      set: ({ key }, value, session) => {
        requireWritableBook(session);
        session.book.settings.set(key, value.raw);
      },
    },
  },
  methods: {
    delete: ({ key }, _args, session) => {
      requireWritableBook(session);
      session.book.settings.delete(key);
    },
  },
};
