import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ICON_NAMES, drawIcons, iconDrawing } from "../../.config/tools/drawIcons";
import type { DrawnIcon } from "../../.config/tools/drawIcons";
import { pngSize } from "../../.config/tools/pngSize";

const root = join(__dirname, "../..");

let icons: readonly DrawnIcon[] = [];
beforeAll(async () => {
  icons = await drawIcons();
});

describe("pictures of the icons", () => {
  it("are those of the drawings. If not: npm run icons, and look at them", () => {
    const differing = icons.filter(({ file, png }) => !readFileSync(join(root, file)).equals(png)).map(({ file }) => file);
    expect(differing).toEqual([]);
  });

  it("have exactly the size in their name", () => {
    for (const { file, size } of icons) expect([file, pngSize(readFileSync(join(root, file)))]).toEqual([file, { width: size, height: size }]);
  });

  it("are all that lies in their folder", () => {
    expect(readdirSync(join(root, "assets/icons")).map((name) => `assets/icons/${name}`).sort()).toEqual(icons.map(({ file }) => file).sort());
  });

  it("differ from one another in every size", () => {
    expect(new Set(icons.map(({ png }) => Buffer.from(png).toString("base64"))).size).toBe(icons.length);
  });
});

/** Relative luminance, as WCAG 2 defines it. */
function luminance(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(rgb.slice(start, start + 2), 16) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("the drawings", () => {
  const main = ["#0f8784", "#d3650a"];
  const details = ["#ffffff", "#ffb066", "#8ccbc6", "#fff", "#000"];

  it.each(ICON_NAMES)("%s keeps to the palette and says what it shows", (name) => {
    const drawing = iconDrawing(name);
    expect((drawing.match(/#[0-9a-f]{3,6}\b/g) ?? []).filter((color) => ![...main, ...details].includes(color))).toEqual([]);
    expect(drawing).toMatch(/viewBox="0 0 16 16">\n {2}<title>\S.{8,}<\/title>/);
  });

  it.each(main.flatMap((color) => [["white", "#ffffff"], ["Office's dark ribbon", "#292929"]].map(([theme, background]) => [color, theme, background] as const)))(
    "%s is seen on %s (3:1, WCAG 1.4.11)",
    (color, _theme, background) => expect(contrast(color, background ?? "")).toBeGreaterThanOrEqual(3),
  );

  it.each([["#ffffff", "#0f8784"], ["#ffffff", "#d3650a"]])("%s is seen on %s", (detail, color) => expect(contrast(detail, color)).toBeGreaterThanOrEqual(3));
});
