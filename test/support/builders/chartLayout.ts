import type { LayoutChart, ReportLayout } from "../../../src/workbook/reportLayout";
import { aLayout } from "./blueprints";

const months = ["ต.ค. 65", "พ.ย. 65", "ธ.ค. 65"] as const;
const block = (column: number): LayoutChart["categories"] => ({ row: 2, column, rows: months.length, columns: 1 });

/** A page with planned and reported progress by month, and a chart of both. */
export function aChartLayout(over: Partial<LayoutChart> = {}): ReportLayout {
  const base = aLayout();
  const line = { style: "thin", color: "808080" } as const;
  return aLayout({
    styles: { ...base.styles, boxed: { ...base.styles["boxed"]!, border: { top: line, right: line, bottom: line, left: line } } },
    columnWidths: [12, 10, 10],
    rows: [
      { height: 20, cells: ["เดือน", "แผน", "ผล"].map((value, index) => ({ column: index + 1, span: 1, value, style: "header" })) },
      ...months.map((month, index) => ({
        height: 20,
        outline: 1,
        cells: [month, (index + 1) * 10, index === 2 ? null : index * 9].map((value, column) => ({ column: column + 1, span: 1, value, style: "boxed" })),
      })),
    ],
    frozen: { rows: 1, columns: 0 },
    dataBars: [{ block: block(2), min: 0, max: 100, color: "9db5ce" }],
    charts: [
      {
        kind: "line",
        title: "แผนและผล & ส่วนต่าง",
        description: "แผนและผลรายเดือน <ต.ค.–ธ.ค.>",
        at: { row: 6, column: 1 },
        width: 360,
        height: 180,
        categories: block(1),
        series: [{ name: "แผน", values: block(2), color: "8fa3b5" }, { name: "ผล", values: block(3), color: "0b4f6c" }],
        valueAxis: { title: "ร้อยละ", min: 0, max: 100, numberFormat: "0" },
        font: "TH Sarabun New",
        ...over,
      },
    ],
  });
}
