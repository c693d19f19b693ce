/** Files of an archive, by their path in it with forward slashes. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** What an archive must hold and must not. */
export interface ContentRules {
  readonly needed: readonly string[];
  /** Every other file must match one of these. */
  readonly allowed: readonly RegExp[];
  /** Words that no script may contain, with the reason. */
  readonly words: Readonly<Record<string, string>>;
}

const isScript = (name: string): boolean => /\.c?js$/.test(name);
const isText = (name: string): boolean => /\.(c?js|html|json|md|xml|txt|svg)$/.test(name) || !name.includes(".");

/**
 * A sentence for everything that is missing from an archive, does not belong there, or speaks of the machine that made it.
 *
 * @param machine paths of that machine: of the repository, of its user
 */
export function contentFaults(files: Files, { needed, allowed, words }: ContentRules, machine: readonly string[]): readonly string[] {
  const names = Object.keys(files);
  const nowhere = machine.map((path) => [path, "this is a path of the machine that made it"] as const);
  const inNoScript = [...Object.entries(words), ["sourceMappingURL=", "source maps stay at home"] as const, ...nowhere];
  return [
    ...needed.filter((name) => files[name] === undefined).map((name) => `${name} is missing`),
    ...names.filter((name) => !needed.includes(name) && !allowed.some((pattern) => pattern.test(name))).map((name) => `${name} does not belong there`),
    ...names.filter(isText).flatMap((name) => {
      const text = new TextDecoder().decode(files[name]);
      return (isScript(name) ? inNoScript : nowhere).filter(([word]) => text.includes(word)).map(([word, why]) => `${name} holds "${word}": ${why}`);
    }),
  ];
}

/** The add-in's site. */
export const SITE: ContentRules = {
  needed: ["taskpane.html", "assets/support.html", "assets/privacy.html", "manifest.production.xml", "LICENSE", "THIRD-PARTY-NOTICES.md"],
  allowed: [/^[\w-]+\.[0-9a-f]{16}\.js(\.LICENSE\.txt)?$/, /^assets\/icons\/\w+-\d+\.png$/, /^manifest\.(development|test)\.xml$/],
  words: { exceljs: "it never reaches the pane" },
};

/** The command line's own files; the packages that it is bundled with are what npm installed. */
export const PACKAGE: ContentRules = {
  needed: ["package.json", "README.md", "LICENSE", "THIRD-PARTY-NOTICES.md", "bin/kaona.cjs", "dist/kaona.cjs", "dist/reportWorker.cjs"],
  allowed: [/^dist\/[\w-]+\.cjs$/],
  words: {},
};
