/**
 * The layer table of docs/architecture.md as data: what each folder of src may import, besides itself.
 * `.config/dependency-cruiser.cjs` turns it into rules; `npm run layers` checks them.
 *
 * folders   other folders of src
 * packages  npm packages, by name; a name ending in "/" allows a whole scope
 * node      whether Node's own modules (fs, path, …) are allowed
 * entry     the one file of the folder that composes the program, and the folders only it may name
 *
 * @typedef {{ file: string, folders: string[] }} Entry
 * @typedef {{ folders: string[], packages: string[], node?: boolean, entry?: Entry }} Layer
 * @type {Record<string, Layer>}
 */
const layers = {
  "domain": { folders: [], packages: ["@noble/hashes"] },
  "workbook": { folders: [], packages: [] },
  "addin": { folders: [], packages: [] },
  "ooxml": { folders: ["workbook"], packages: ["saxes", "fflate"] }, // runs in a browser too
  "stamp": { folders: ["workbook", "ooxml"], packages: [] }, // the same
  "messages": { folders: ["domain", "addin"], packages: [] },
  "printedForm": { folders: ["domain"], packages: [] },
  "schema": { folders: ["domain", "workbook", "addin"], packages: [] },
  "report": { folders: ["domain", "schema", "workbook", "messages"], packages: ["uqr"] },
  "workflows": {
    folders: ["domain", "messages", "printedForm", "schema", "report", "workbook", "ooxml"],
    packages: ["mammoth", "fflate"], // reading .docx, loaded on demand
  },
  "reportZip": { folders: ["workflows", "workbook", "ooxml", "stamp"], packages: ["fflate"] }, // in a worker beside the pane
  "hosts/office": { folders: ["workbook", "schema"], packages: [] },
  "hosts/exceljs": { folders: ["workbook", "schema", "ooxml", "stamp"], packages: ["exceljs", "saxes"], node: true },
  "taskpane": {
    folders: ["domain", "addin", "messages", "workflows", "workbook", "reportZip"],
    packages: ["react", "react-dom", "@fluentui/"],
    entry: { file: "index.tsx", folders: ["hosts/office", "commands", "ooxml"] }, // one page for pane and ribbon: a shared runtime
  },
  "commands": {
    folders: ["domain", "addin", "messages", "workflows", "workbook"],
    packages: [],
  },
  "cli": {
    folders: ["domain", "messages", "workflows", "workbook", "stamp", "hosts/exceljs"],
    packages: ["commander", "cli-progress"],
    node: true,
  },
  "workbench/excel": { folders: ["workbook"], packages: ["fflate", "saxes"] }, // runs in a browser too; shares no rules with the hosts it tests
  "workbench/bridge": { folders: ["workbench/excel"], packages: [] },
  "workbench/page": { folders: ["messages", "workbook", "workbench/excel"], packages: ["@univerjs/"] }, // of the adapter in grid/univer only
  "workbench/server": { folders: ["addin", "cli", "hosts/exceljs", "messages", "workflows"], packages: ["selfsigned", "webpack"], node: true },
};

/** Folders that run inside Excel: nothing they reach, however far, may be a file host or exceljs. */
const insideExcel = ["taskpane", "commands", "reportZip"];

module.exports = { layers, insideExcel };
