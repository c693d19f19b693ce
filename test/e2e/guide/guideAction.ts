import type { Clerk } from "../../support/guide/clerk";

/** What a clerk does at one step of the guide, and what must be true then. */
export type GuideAction = (clerk: Clerk) => Promise<void>;
