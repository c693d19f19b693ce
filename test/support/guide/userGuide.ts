import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../src/messages/language";

export const guideFile = join(__dirname, "../../../docs/user-guide.md");

/** Something that the guide tells its reader to do. */
export interface GuideStep {
  readonly text: string;
  /** Name of the picture that shows what is on the screen then: `th-create.png`; null = none. */
  readonly picture: string | null;
}

export interface GuideChapter {
  readonly title: string;
  readonly steps: readonly GuideStep[];
}

/** The guide's half in a language: the first heading of the highest order is Thai, the second English. */
export function guideText(language: Language): string {
  const [, thai, english] = readFileSync(guideFile, "utf8").split(/^# /m);
  if (thai === undefined || english === undefined) throw new Error(`${guideFile} has no two halves`);
  return language === "th" ? thai : english;
}

/** The guide's numbered chapters with their numbered steps. A picture belongs to the step above it. */
export function guideChapters(language: Language): readonly GuideChapter[] {
  return guideText(language)
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [title = "", ...lines] = chapter.split("\n");
      const steps: GuideStep[] = [];
      for (const line of lines) {
        const text = /^\d+\. (.*)/.exec(line)?.[1];
        const picture = /^ *!\[.*\]\(images\/guide\/(.*)\)$/.exec(line)?.[1];
        if (text !== undefined) steps.push({ text, picture: null });
        else if (picture !== undefined) steps.push({ text: steps.pop()?.text ?? "", picture });
      }
      return { title, steps };
    });
}
