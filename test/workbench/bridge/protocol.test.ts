import { allChecks } from "../../support/office/checks/all";
import { runCheck } from "../../support/office/checks/check";

it.each(Object.entries(allChecks))("%s", async (_name, check) => {
  await expect(runCheck(check)).resolves.toBeUndefined();
});
