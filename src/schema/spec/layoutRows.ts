/** Where things stand on a sheet with tables; rows count from 1. */
export const TITLE_ROW = 1;
export const HELP_ROW = 2;
export const HEADER_ROW = 3;

/** Empty columns between two tables of one sheet. */
export const TABLE_GAP = 1;
