/** Numbers of the events as Office.js listens for them; a wrong one is dropped by the client without a word. */
export const eventType = {
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  sheetRowHiddenChanged: 22,
  sheetProtectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What collections of the whole workbook are called as the target of an event. */
export const workbookTarget = "Workbook";
