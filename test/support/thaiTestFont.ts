import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { requireProgram } from "./programs";

/** Git-ignored folder for things that are slow to make and the same every time. */
export const cacheFolder = resolve(__dirname, "../../.cache");

export interface ThaiTestFont {
  /** Value for the environment variable FONTCONFIG_FILE: the system's fonts and ours. */
  readonly fontconfigFile: string;
  readonly regular: string;
  readonly bold: string;
}

const script = join(__dirname, "makeThaiTestFont.py");
const files = { fontconfigFile: "fonts.conf", regular: "THSarabunNew-Regular.ttf", bold: "THSarabunNew-Bold.ttf" };

const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</dir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;

/**
 * A font with the name and the widths of "TH Sarabun New", made from the freely licensed Sarabun, so that LibreOffice
 * lays our workbooks out as Excel does on a Thai machine. Made once, then kept in the cache folder. A test aid: it is
 * never shipped. Needs fontTools.
 */
export function thaiTestFont(): ThaiTestFont {
  const { resolve: locate } = createRequire(__filename);
  const sources = ["400Regular/Sarabun_400Regular.ttf", "700Bold/Sarabun_700Bold.ttf"].map((path) =>
    locate(`@expo-google-fonts/sarabun/${path}`),
  );
  const hash = createHash("sha256");
  for (const path of [script, ...sources]) hash.update(readFileSync(path));
  const folder = join(cacheFolder, "fonts", hash.digest("hex").slice(0, 16));
  if (!existsSync(join(folder, files.fontconfigFile))) make(sources, folder);
  return {
    fontconfigFile: join(folder, files.fontconfigFile),
    regular: join(folder, files.regular),
    bold: join(folder, files.bold),
  };
}

/** Makes the font beside its place and moves it there whole: several test workers may be here at once. */
function make(sources: readonly string[], folder: string): void {
  mkdirSync(join(cacheFolder, "fonts"), { recursive: true });
  const draft = mkdtempSync(join(cacheFolder, "fonts", "draft-"));
  try {
    execFileSync(requireProgram("fontTools"), [script, ...sources, draft], { stdio: ["ignore", "ignore", "pipe"] });
    writeFileSync(join(draft, files.fontconfigFile), fontconfig(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(join(folder, files.fontconfigFile))) throw error;
  }
}
