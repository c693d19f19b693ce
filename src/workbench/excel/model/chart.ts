/** A chart as data; nothing draws it. Positions in points from the sheet's corner. */
export interface ChartModel {
  /** As Office.js shows it; never changes. */
  readonly id: string;
  name: string;
  /** Office.js's word: `Line`, `ColumnClustered`. */
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** "" = no title. */
  title: string;
  legendPosition: "Top" | "Bottom" | "Left" | "Right" | null;
  categoryAxisTitle: string;
  valueAxis: { title: string; minimum: number | null; maximum: number | null; numberFormat: string };
  series: ChartSeriesModel[];
}

export interface ChartSeriesModel {
  name: string;
  /** References with `=`: `='แผ่น'!$B$2:$B$9`. */
  values: string;
  categories: string | null;
  /** `#RRGGBB`, or "" for Excel's own. */
  color: string;
  lineStyle: "Automatic" | "Continuous" | "Dash" | "Dot" | "None";
  markerStyle: string;
}
