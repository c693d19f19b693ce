import type { AddInTexts } from "./addInTextShape";

export const englishAddIn: AddInTexts = {
  name: "Kaona",
  description:
    "Checks the project workbook and points at the cells to correct, computes progress and budget status beside what was reported, and builds the formal report sheet of every project.",
  tab: "Kaona",
  groups: { pane: "Overview", data: "Data", reports: "Reports" },
  buttons: {
    openPane: { label: "Open Kaona", tip: "Opens the Kaona pane beside the workbook." },
    showOverview: { label: "Project overview", tip: "Shows how every project stands: what was computed beside what was reported." },
    addRound: { label: "Add report", tip: "Adds the next progress report to the selected project." },
    importForms: { label: "Import reports", tip: "Reads printed report forms (.docx or .txt) into this workbook, after a look at what was unclear." },
    checkWorkbook: { label: "Check workbook", tip: "Checks the whole workbook and points at the cell of every finding." },
    buildReports: { label: "Build reports", tip: "Builds the formal report sheet of the selected project or of all projects." },
    openProject: { label: "Open this project", tip: "Shows the project of this row in the Kaona pane." },
  },
  firstRun: {
    title: "Kaona is installed",
    description: "Open the Kaona tab and choose Open Kaona to connect this workbook or to make a new one.",
  },
  environmentMark: { production: "", test: "test", development: "dev" },
};
