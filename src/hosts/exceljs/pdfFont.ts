import { spawn } from "node:child_process";
import { FONT } from "../../schema/describe/styles";
import type { FontReplacement } from "./package/replaceFont";

/** What PDFs are drawn with on this machine. */
export interface PdfFont {
  /** The font that the sheets name. */
  readonly wanted: string;
  /** What to draw with instead; `null` = the font itself, or whatever LibreOffice takes for it. */
  readonly standIn: FontReplacement | null;
  /** Whether text may be too wide for its cells: the font is missing and none that fits is there. */
  readonly mayNotFit: boolean;
}

/**
 * Thai fonts of the same design, by preference. The free Sarabun and Laksaman are drawn for Latin sizes, half as large again;
 * LibreOffice would take Laksaman for TH Sarabun New without making it smaller, and cut what does not fit
 * (performance-baselines.md D: 0.66; a little less, so that no line grows).
 */
const fittingFonts: readonly { readonly to: string; readonly scale: number }[] = [
  { to: "TH SarabunPSK", scale: 1 },
  { to: "Sarabun", scale: 0.65 },
  { to: "Laksaman", scale: 0.65 },
];

/** The font for PDFs. Where fonts cannot be listed (Windows, macOS) LibreOffice is trusted to have the one that sheets name. */
export async function findPdfFont(list: () => Promise<readonly string[] | null> = installedFonts): Promise<PdfFont> {
  const installed = await list();
  const found = installed === null || installed.includes(FONT) ? null : fittingFonts.find(({ to }) => installed.includes(to));
  return { wanted: FONT, standIn: found ? { from: FONT, ...found } : null, mayNotFit: found === undefined };
}

/** Names of the fonts that fontconfig knows, which LibreOffice asks too; `null` when there is no fontconfig. */
function installedFonts(): Promise<readonly string[] | null> {
  return new Promise((done) => {
    const child = spawn("fc-list", ["--format", "%{family}\n"], { stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
    const output: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", () => done(null));
    child.on("close", (code) => done(code === 0 ? Buffer.concat(output).toString("utf8").split(/[\n,]/).map((name) => name.trim()) : null));
  });
}
