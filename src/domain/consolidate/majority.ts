/** What several files say of one thing. */
export interface Vote<Item> {
  readonly item: Item;
  /** Equal texts are one opinion. */
  readonly content: string;
}

/** The opinion that most share; of several equally frequent ones that of the earliest. The list must not be empty. */
export function majorityOf<Item>(votes: readonly Vote<Item>[]): Item {
  const counts = new Map<string, number>();
  for (const { content } of votes) counts.set(content, (counts.get(content) ?? 0) + 1);
  const [first] = votes;
  if (first === undefined) throw new RangeError("Nobody has voted");
  return votes.reduce((best, each) => ((counts.get(each.content) ?? 0) > (counts.get(best.content) ?? 0) ? each : best), first).item;
}
