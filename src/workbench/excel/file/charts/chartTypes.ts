/** What a type of Office.js is in a file: the element, the direction of bars, and how series stand to each other. */
export interface ChartShape {
  readonly element: "lineChart" | "barChart" | "areaChart" | "pieChart";
  readonly barDirection: "col" | "bar" | null;
  readonly grouping: "standard" | "clustered" | "stacked" | "percentStacked" | null;
  /** Whether points of lines are marked. */
  readonly hasMarkers: boolean;
}

const shape = (element: ChartShape["element"], barDirection: ChartShape["barDirection"], grouping: ChartShape["grouping"], hasMarkers = false): ChartShape => ({ element, barDirection, grouping, hasMarkers });

const shapes: Readonly<Record<string, ChartShape>> = {
  Line: shape("lineChart", null, "standard"),
  LineMarkers: shape("lineChart", null, "standard", true),
  LineStacked: shape("lineChart", null, "stacked"),
  LineMarkersStacked: shape("lineChart", null, "stacked", true),
  ColumnClustered: shape("barChart", "col", "clustered"),
  ColumnStacked: shape("barChart", "col", "stacked"),
  ColumnStacked100: shape("barChart", "col", "percentStacked"),
  BarClustered: shape("barChart", "bar", "clustered"),
  BarStacked: shape("barChart", "bar", "stacked"),
  BarStacked100: shape("barChart", "bar", "percentStacked"),
  Area: shape("areaChart", null, "standard"),
  AreaStacked: shape("areaChart", null, "stacked"),
  Pie: shape("pieChart", null, null),
};

/** The types of charts that a file can keep, in Office.js's words. */
export const chartTypes = Object.keys(shapes);

export function shapeOf(type: string): ChartShape | undefined {
  return Object.hasOwn(shapes, type) ? shapes[type] : undefined;
}

/** Undefined for a chart that the model cannot hold. */
export function typeOf({ element, barDirection, grouping, hasMarkers }: Omit<ChartShape, "element"> & { readonly element: string }): string | undefined {
  return chartTypes.find((type) => {
    const each = shapes[type];
    return each?.element === element && each.barDirection === barDirection && each.grouping === grouping && each.hasMarkers === hasMarkers;
  });
}
