import type { LayoutChart } from "../../../workbook/reportLayout";
import { cellAddress } from "../../../workbook/cellRef";
import { blockAddress } from "./styleAreas";

/** Draws the charts of a page over its own cells. Their font is the theme's, which has Thai letters wherever Excel speaks Thai. */
export function addCharts(sheet: Excel.Worksheet, charts: readonly LayoutChart[]): void {
  for (const { kind, title, at, width, height, categories, series, valueAxis } of charts) {
    const [first, ...more] = series;
    if (first === undefined) continue;
    const chart = sheet.charts.add(kind === "line" ? "Line" : "ColumnClustered", sheet.getRange(blockAddress(first.values)), "Auto");
    chart.setPosition(cellAddress(at));
    chart.width = width;
    chart.height = height;
    chart.title.visible = title !== "";
    if (title !== "") chart.title.text = title;
    chart.legend.visible = true;
    chart.legend.position = "Bottom";
    const axis = chart.axes.valueAxis;
    axis.numberFormat = valueAxis.numberFormat;
    if (valueAxis.min !== null) axis.minimum = valueAxis.min;
    if (valueAxis.max !== null) axis.maximum = valueAxis.max;
    if (valueAxis.title !== "") axis.title.text = valueAxis.title;
    const drawn = [chart.series.getItemAt(0), ...more.map(({ name }) => chart.series.add(name))];
    drawn.forEach((line, index) => {
      const { name, values, color } = series[index] ?? first;
      line.name = name;
      if (index > 0) line.setValues(sheet.getRange(blockAddress(values)));
      line.setXAxisValues(sheet.getRange(blockAddress(categories)));
      if (kind === "line") {
        line.format.line.color = `#${color}`;
        line.markerStyle = "None";
      } else line.format.fill.setSolidColor(`#${color}`);
    });
  }
}
