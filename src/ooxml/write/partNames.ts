/** Parts are numbered from 1, as Excel and exceljs do; `index` counts from 0. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
export const tablePart = (index: number): string => `xl/tables/table${index + 1}.xml`;
