/** Points below the base line, as Excel writes it; exceljs would say 55. */
export const dyDescent = 0.25;

/** Excel's greatest row height in points is 409.5; our layouts stop at 409. */
export const tallestRow = 409;
