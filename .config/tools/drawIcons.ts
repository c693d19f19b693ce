/**
 * Draws assets/icons/*.png from assets/svg/*.svg, every icon in every size that Office asks for.
 *
 *     npm run icons
 *
 * The rasteriser is WebAssembly, so every machine draws the same bytes; a test holds the committed pictures to the drawings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg, initWasm } from "@resvg/resvg-wasm";
import { ICON_SIZES, iconFile } from "../../src/addin/pages";
import type { IconName, IconSize } from "../../src/addin/pages";
import { RIBBON_BUTTONS } from "../../src/addin/ribbon";

const root = join(__dirname, "../..");

export const ICON_NAMES: readonly IconName[] = ["kaona", ...RIBBON_BUTTONS];

/** The drawing of an icon. */
export const iconDrawing = (name: IconName): string => readFileSync(join(root, `assets/svg/${name}.svg`), "utf8");

export interface DrawnIcon {
  readonly name: IconName;
  readonly size: IconSize;
  /** Below the top of the repository. */
  readonly file: string;
  readonly png: Uint8Array;
}

/** All icons in all sizes. */
export async function drawIcons(): Promise<readonly DrawnIcon[]> {
  await startRasteriser();
  return ICON_NAMES.flatMap((name) => ICON_SIZES.map((size) => ({ name, size, file: iconFile(name, size), png: draw(iconDrawing(name), size) })));
}

let started: Promise<void> | null = null;

/** It may be started once per process only. */
function startRasteriser(): Promise<void> {
  started ??= initWasm(readFileSync(createRequire(__filename).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return started;
}

function draw(drawing: string, size: IconSize): Uint8Array {
  return new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
}

async function main(): Promise<void> {
  const icons = await drawIcons();
  for (const { file, png } of icons) writeFileSync(join(root, file), png);
  console.log(`${icons.length} pictures of ${ICON_NAMES.length} icons in assets/icons`);
}

if (require.main === module) void main();
