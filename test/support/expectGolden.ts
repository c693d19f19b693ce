import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const goldenFolder = resolve(__dirname, "../golden");

/**
 * Compares a text with the file of that name in test/golden, which somebody has read and found right. After a change that is
 * wanted: `UPDATE_GOLDEN=1 npx jest --config .config/jest.config.cjs test/report`, then read what changed.
 */
export function expectGolden(name: string, text: string): void {
  const file = resolve(goldenFolder, name);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file) ? readFileSync(file, "utf8") : `(there is no ${name})`).toBe(text);
}
