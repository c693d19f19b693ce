import type { StrategyLink } from "./strategy";

/** The link by which a project counts: its primary one, else its first; null = it has none. Source: domain.md §2 `StrategyLink`. */
export function primaryLink(links: readonly StrategyLink[]): StrategyLink | null {
  return links.find(({ isPrimary }) => isPrimary) ?? links[0] ?? null;
}
