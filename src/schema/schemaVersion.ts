/** The version of the workbook format that this schema writes; docs/workbook-format.md describes it. Raised with every change that an older Kaona would misread. */
export const SCHEMA_VERSION = 1;
