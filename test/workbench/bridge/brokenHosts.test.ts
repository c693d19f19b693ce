import { brokenHosts } from "../../support/office/brokenHosts";
import { allChecks } from "../../support/office/checks/all";
import { runCheck } from "../../support/office/checks/check";

/** Which check sees it. That the checks pass on an honest host is in protocol.test.ts. */
const seenBy: Readonly<Record<string, keyof typeof allChecks>> = {
  "answers nothing but empty results": "values and address that were asked for are there",
  "writes properties with a small letter": "values and address that were asked for are there",
  "leaves ids out": "a new sheet is found again by its id after it was renamed",
  "leaves reference ids out": "a range follows its cells",
  "leaves items out": "collections bring their items, nested ones too",
  "says of null objects that they are null in another way": "a missing item is a null object, and so is what hangs on it",
  "gives errors no code": "a name that the class does not have is the host's error",
  "gives errors no place": "an error has its code, its status, its place and the statement",
  "blames the wrong action": "an error has its code, its status, its place and the statement",
  "keeps errors to itself": "a range whose cells went is an error",
  "takes back what was read before an error": "what came before the error is read, and what was written stays",
  "loses trace results": "details come with a change of one cell only",
  "loses trace ids": "a selection is told to the one who made it",
  "says nothing of events": "rows that come and go say so",
  "sends every event as one of sheets": "tables that are added and deleted say so",
  "sends events of tables to their sheet": "changes reach handlers of the sheet, of all sheets and of the table",
  "tells every change as its own": "a co-author's change is Remote, one's own Local, and what a person does is no add-in's doing",
  "tells a person's change as the add-in's": "a co-author's change is Remote, one's own Local, and what a person does is no add-in's doing",
  "tells what a whole block was before": "details come with a change of one cell only",
  "leaves the references of events out": "an event leads to its range, wherever that has gone since",
  "shows old values": "what was written last is read",
  "is one row off": "objects arrive as arguments",
  "forgets who stopped listening": "a handler that was removed hears nothing",
  "never lets go of a range": "ranges are given back when the run ends",
  "answers twice what is asked once": "a count comes with a collection and from getCount",
};

it("has a check against each", () => {
  expect(Object.keys(seenBy)).toStrictEqual(Object.keys(brokenHosts));
});

it.each(Object.entries(seenBy))("a host that %s fails: %s", async (host, check) => {
  await expect(runCheck(allChecks[check]!, brokenHosts[host])).rejects.toThrow();
});
