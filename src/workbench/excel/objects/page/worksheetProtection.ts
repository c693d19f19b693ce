import { requireWritableBook } from "../../cells/permission";
import { passwordHash } from "../../file/sheet/passwordHash";
import type { SheetProtectionModel, SheetProtectionOptions } from "../../model/protection";
import { newSheet } from "../../model/newBook";
import { ExcelError, invalidArgument } from "../../protocol/excelError";
import { given } from "../../protocol/given";
import type { Given } from "../../protocol/given";
import type { ExcelClass } from "../excelClass";
import { onlyKnown } from "../rules/givenFormula";

/** What `protect()` alone allows: to select. */
const usual = (): SheetProtectionOptions => newSheet("", "").protection.options;

function options(value: Given | null): SheetProtectionOptions {
  const result = usual();
  if (value === null) return result;
  for (const [name, raw] of Object.entries(onlyKnown(value, Object.keys(result)))) {
    const wanted = given(raw, `options.${name}`).optional();
    if (wanted === null) continue;
    Object.assign(result, { [name]: name === "selectionMode" ? wanted.oneOf(["Normal", "Unlocked", "None"]) : wanted.boolean() });
  }
  return result;
}

/** A password that is known is compared; of the one that a file brought only the short hash can be. */
function isRight({ password, hash }: SheetProtectionModel, given_: string | null): boolean {
  if (password !== null) return password === given_;
  if (hash === undefined) return true;
  return given_ !== null && hash["password"] === passwordHash(given_);
}

export const worksheetProtectionClass: ExcelClass<"WorksheetProtection"> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { get: ({ protection }) => protection.isProtected },
    options: { get: ({ protection }) => ({ ...protection.options }) },
  },
  methods: {
    protect: (sheet, args, session) => {
      requireWritableBook(session);
      const wanted = options(args.at(0).optional());
      const password = args.at(1).optional()?.text() ?? null;
      if (sheet.protection.isProtected) throw new ExcelError("InvalidOperation", `${sheet.name} is protected already.`);
      if (password !== null && (password === "" || password.length > 255)) throw invalidArgument("A password has 1 to 255 characters.");
      Object.assign(sheet.protection.options, wanted);
      sheet.protection.isProtected = true;
      sheet.protection.password = password;
      delete sheet.protection.hash;
      session.report({ kind: "protectionChanged", sheet });
    },
    unprotect: (sheet, args, session) => {
      requireWritableBook(session);
      const { protection } = sheet;
      const password = args.at(0).optional()?.text() ?? null;
      if (!protection.isProtected) return;
      if (!isRight(protection, password)) throw new ExcelError("AccessDenied", "That is not the password.");
      Object.assign(protection.options, usual());
      protection.isProtected = false;
      protection.password = null;
      delete protection.hash;
      session.report({ kind: "protectionChanged", sheet });
    },
  },
};
