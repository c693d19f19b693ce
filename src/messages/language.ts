/** Thai is the product's first language; English is complete too. */
export type Language = "th" | "en";

export const LANGUAGES: readonly Language[] = ["th", "en"];

/** One sentence in both languages, made from the same facts. */
export type Sentence<Facts> = Readonly<Record<Language, (facts: Facts) => string>>;
