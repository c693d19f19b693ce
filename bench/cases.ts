import { checkCase } from "./cases/checkCase";
import { consolidateCase, consolidateParts } from "./cases/consolidateCase";
import { excelCase } from "./cases/excelCase";
import { importCase } from "./cases/importCase";
import { paneCase } from "./cases/paneCase";
import { readCase, readParts } from "./cases/readCase";
import { reportCase } from "./cases/reportCase";
import { workersCase } from "./cases/workersCase";
import { writeCase, writeParts } from "./cases/writeCase";
import type { Part } from "./part";
import type { Row } from "./table";

/** Every case, by the name under which `npx tsx bench/runCase.ts NAME` runs it alone. */
export const CASES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  import: importCase,
  check: checkCase,
  read: readCase,
  write: writeCase,
  report: reportCase,
  workers: workersCase,
  consolidate: consolidateCase,
  excel: excelCase,
  pane: paneCase,
};

/** Work that a case measures in processes of its own. */
export const PARTS: Readonly<Record<string, Part>> = { ...readParts, ...writeParts, ...consolidateParts };
