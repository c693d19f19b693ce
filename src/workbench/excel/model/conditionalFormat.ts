import type { Area } from "./area";
import type { BorderSide, BorderStyle } from "./style";
import type { ComparisonOperator } from "./validation";

export interface ConditionalFormatModel {
  /** As Office.js shows it; never changes. */
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export type ConditionalRule =
  /** Formula with `=`, relative to the first cell of the first area. */
  | { kind: "custom"; formula: string; look: ConditionalLook }
  | { kind: "cellValue"; operator: ComparisonOperator; formula1: string; formula2: string | null; look: ConditionalLook }
  | { kind: "containsText"; operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith"; text: string; look: ConditionalLook }
  | { kind: "dataBar"; color: string; min: ScalePoint; max: ScalePoint; showValue: boolean; isGradient: boolean }
  | { kind: "colorScale"; points: (ScalePoint & { color: string })[] }
  | { kind: "iconSet"; style: string; points: ScalePoint[]; showIconOnly: boolean; reverse: boolean };

/** Only what the rule changes; absent = as the cell is. Colours are `#RRGGBB`. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "None" | "Single" | "Double";
  numberFormat?: string;
  borders?: Partial<Record<BorderSide, BorderStyle>>;
}

export interface ScalePoint {
  type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** A number as text, or a formula with `=`; null where the type needs none. */
  formula: string | null;
}
