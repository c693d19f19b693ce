import { checkCase } from "./cases/checkCase";
import { consolidateCase } from "./cases/consolidateCase";
import { excelCase } from "./cases/excelCase";
import { importCase } from "./cases/importCase";
import { paneCase } from "./cases/paneCase";
import { readCase } from "./cases/readCase";
import { reportCase } from "./cases/reportCase";
import type { Row } from "./table";

/** Every case, by the name under which `npx tsx bench/runCase.ts NAME` runs it alone. */
export const CASES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  import: importCase,
  check: checkCase,
  read: readCase,
  report: reportCase,
  consolidate: consolidateCase,
  excel: excelCase,
  pane: paneCase,
};
