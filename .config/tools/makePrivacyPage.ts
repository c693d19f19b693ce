/** Makes the page that the pane's About leads to out of docs/privacy.md: `npm run docs:privacy`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privacyPage } from "./pages/privacyPage";

const root = join(__dirname, "../..");
writeFileSync(join(root, "assets/privacy.html"), privacyPage(readFileSync(join(root, "docs/privacy.md"), "utf8")));
