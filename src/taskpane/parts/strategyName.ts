import { NO_STRATEGY } from "../../workflows/live/overview/overviewFilter";

/** A strategy by its number and name. Example: "5 ส่งเสริมการสร้างเมืองประชาธิปไตย". */
export function strategyName(strategyNo: number | null, name: string | null, { noStrategy }: { readonly noStrategy: string }): string {
  return strategyNo === null || strategyNo === NO_STRATEGY ? noStrategy : `${strategyNo} ${name ?? ""}`.trim();
}
