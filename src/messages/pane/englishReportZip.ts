import type { ReportZipTexts } from "./reportZipShape";

/** The zip of report files in English. */
export const englishReportZip: ReportZipTexts = {
  title: "Download as files",
  help: "An Excel file for every project, all in one zip, as kaona report makes them. This workbook stays as it is.",
  make: (count) => `Download a zip of ${count} ${count === 1 ? "project" : "projects"}`,
  pace: (perSecond, left) => `${perSecond} ${perSecond === "1" ? "file" : "files"} a second${left === "" ? "" : `, ${left} left`}`,
  onPage: "Nothing may run in the background here, so the pane makes the files itself, one after the other. Keep it open until it is done.",
  ready: (name, files, megabytes) => `${name} is ready (${files} ${files === 1 ? "file" : "files"}, ${megabytes} MB) and was sent to your downloads.`,
  saveAgain: "Save again",
  notThere: "No file? Some versions of Excel let no add-in download anything. Press “Save again”, open the workbook in Excel on the web, or use the command kaona report.",
  stopped: "Stopped. No file was saved.",
  failed: (count, hasOthers) => `${count} ${count === 1 ? "project" : "projects"} could not be made. ${hasOthers ? "The zip holds all others." : "So there is no zip."}`,
  unexpected: "Something unexpected happened",
};
