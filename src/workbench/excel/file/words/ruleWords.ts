import type { ScalePoint } from "../../model/conditionalFormat";
import type { ComparisonOperator, ValidationModel } from "../../model/validation";
import { twoWay } from "./twoWay";

export const operatorWords = twoWay<string, ComparisonOperator>([
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
]);

export const alertWords = twoWay<string, ValidationModel["error"]["style"]>([
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
]);

export const scalePointWords = twoWay<string, ScalePoint["type"]>([
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["formula", "Formula"],
  ["percentile", "Percentile"],
]);

/** Icon sets of Excel 2007, and those of 2010, which a file keeps apart from the others. */
export const iconSetWords = twoWay([
  ["3Arrows", "ThreeArrows"],
  ["3ArrowsGray", "ThreeArrowsGray"],
  ["3Flags", "ThreeFlags"],
  ["3TrafficLights1", "ThreeTrafficLights1"],
  ["3TrafficLights2", "ThreeTrafficLights2"],
  ["3Signs", "ThreeSigns"],
  ["3Symbols", "ThreeSymbols"],
  ["3Symbols2", "ThreeSymbols2"],
  ["4Arrows", "FourArrows"],
  ["4ArrowsGray", "FourArrowsGray"],
  ["4RedToBlack", "FourRedToBlack"],
  ["4Rating", "FourRating"],
  ["4TrafficLights", "FourTrafficLights"],
  ["5Arrows", "FiveArrows"],
  ["5ArrowsGray", "FiveArrowsGray"],
  ["5Rating", "FiveRating"],
  ["5Quarters", "FiveQuarters"],
  ["3Stars", "ThreeStars"],
  ["3Triangles", "ThreeTriangles"],
  ["5Boxes", "FiveBoxes"],
]);

export const isNewerIconSet = (file: string): boolean => ["3Stars", "3Triangles", "5Boxes"].includes(file);
