/** What was found in a file and the model has no place for: a whole part (`xl/vbaProject.bin`), or something in one (`xl/styles.xml#gradientFill`). */
export interface LostParts {
  note(part: string, what?: string): void;
  list(): readonly string[];
}

export function lostParts(): LostParts {
  const lost = new Set<string>();
  return {
    note: (part, what) => {
      lost.add(what === undefined ? part : `${part}#${what}`);
    },
    list: () => [...lost].sort(),
  };
}
