import "./fonts.css";
import "./page.css";
import { mountUniverGrid } from "./grid/univer/univerGrid";
import { openWorkbench } from "./workbench";

/** The page's entry file. Letters are measured on a canvas, so their fonts must be there first. */
async function main(): Promise<void> {
  await Promise.all(["400", "700"].map((weight) => document.fonts.load(`${weight} 16px "TH Sarabun New"`, "กa1")));
  await openWorkbench(mountUniverGrid);
}

void main();
