import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { toPdf } from "./libreOffice";
import { requireProgram } from "./programs";
import { runProgram } from "./runProgram";
import { cacheFolder } from "./thaiTestFont";

/** One printed page. */
export interface RenderedPage {
  /** A PNG of the page, for people to look at. */
  readonly image: string;
  /** The page's text, line by line, columns kept apart by spaces; "" for an empty page. */
  readonly text: string;
}

export interface RenderedFile {
  readonly pdf: string;
  readonly pages: readonly RenderedPage[];
}

/** Dots per inch of the images: an A4 page is 794 × 1123 pixels, and 16 pt Thai is easy to read. */
const dotsPerInch = 96;

/**
 * An empty folder for pages that people should look at after the tests ran: `.cache/rendered/<name>`, not in git.
 */
export function renderedFolder(name: string): string {
  const folder = join(cacheFolder, "rendered", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Prints workbooks as a user would, through LibreOffice to PDF, and returns each file's pages as images and text.
 * Needs LibreOffice, fontTools and poppler. One file takes about 1.5 s, each further one 0.3 s.
 *
 *     const [report] = await renderPages([path], renderedFolder("project-report"));
 *     expect(report.pages).toHaveLength(2);
 *     expect(report.pages[1].text).toContain("ผู้รายงาน");
 */
export async function renderPages(files: readonly string[], outFolder: string): Promise<RenderedFile[]> {
  const pdfs = await toPdf(files, outFolder);
  const rendered: RenderedFile[] = [];
  for (const pdf of pdfs) rendered.push(await readPdf(pdf, outFolder));
  return rendered;
}

/** Number of pages of a PDF. */
export async function pageCount(pdf: string): Promise<number> {
  const { stdout } = await poppler("pdfinfo", [pdf]);
  const count = /^Pages:\s+(\d+)$/m.exec(stdout)?.[1];
  if (count === undefined) throw new Error(`pdfinfo names no page count for ${pdf}`);
  return Number(count);
}

async function readPdf(pdf: string, outFolder: string): Promise<RenderedFile> {
  const name = basename(pdf, ".pdf");
  const imageOfPage = new RegExp(`^${escapeRegExp(name)}-0*(\\d+)\\.png$`);
  const imagesThere = () => readdirSync(outFolder).filter((file) => imageOfPage.test(file));
  for (const stale of imagesThere()) rmSync(join(outFolder, stale));

  await poppler("pdftoppm", ["-png", "-r", String(dotsPerInch), pdf, join(outFolder, name)]);
  const { stdout } = await poppler("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"]);

  // pdftotext ends every page with a form feed. The images' numbers are padded, so their names sort by page.
  const texts = stdout.split("\f").slice(0, -1);
  const images = imagesThere().sort();
  if (images.length !== texts.length) throw new Error(`${pdf}: ${images.length} images but ${texts.length} pages of text`);
  return { pdf, pages: images.map((image, index) => ({ image: join(outFolder, image), text: (texts[index] ?? "").trimEnd() })) };
}

async function poppler(program: "pdfinfo" | "pdftoppm" | "pdftotext", args: readonly string[]): Promise<{ stdout: string }> {
  const file = requireProgram("poppler").replace(/pdftoppm(?=(\.\w+)?$)/, program);
  const { code, stdout, stderr } = await runProgram(file, args);
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${stderr}`);
  return { stdout };
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
