import { answerChecks } from "./answers";
import type { Check } from "./check";
import { errorChecks } from "./errors";
import { eventChecks } from "./events";
import { referenceChecks } from "./references";
import { requestChecks } from "./requests";

/** Everything that an honest host passes; test/workbench/bridge/brokenHosts.test.ts shows that broken ones do not. */
export const allChecks: Readonly<Record<string, Check>> = { ...requestChecks, ...answerChecks, ...errorChecks, ...referenceChecks, ...eventChecks };
