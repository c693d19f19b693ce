/**
 * Writes docs/workbook-format.md from the schema.
 *
 *     npm run docs:format
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workbookFormatPage } from "../../src/schema/formatPage/workbookFormatPage";

writeFileSync(join(__dirname, "../../docs/workbook-format.md"), workbookFormatPage());
