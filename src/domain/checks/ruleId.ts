/**
 * The id of every rule that a finding can name. P, S, K, R, B, W01–W03 and I are domain.md §3; W04–W06 are ours, for what the change log
 * shows, and X, for what a workbook's structure does to its data (docs/rules.md lists all).
 */
export const RULE_IDS = [
  "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10",
  "S01", "S02", "S03", "S04", "S05", "S06",
  "K01", "K02",
  "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10",
  "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18", "R19", "R20",
  "B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09",
  "W01", "W02", "W03", "W04", "W05", "W06",
  "I01", "I02", "I03",
  "X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09",
] as const;

export type RuleId = (typeof RULE_IDS)[number];
