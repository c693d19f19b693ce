// ESLint 9 flat configuration. Run through `npm run lint`; no warning level is used: a rule is an error or off.
import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import comments from "@eslint-community/eslint-plugin-eslint-comments/configs";
import globals from "globals";
import tseslint from "typescript-eslint";

const core = ["domain", "addin", "messages", "printedForm", "schema", "report", "workflows", "workbook"];
const coreFiles = core.map((folder) => `src/${folder}/**/*.ts`);

/** Only these may name Office's globals: the host adapter, and the entry files that wait for Office to be ready. */
const officeFiles = ["src/hosts/office/**/*.ts", "src/taskpane/index.tsx"];

const officeGlobals = ["Excel", "Office", "CustomFunctions", "OfficeExtension"].map((name) => ({
  name,
  message: "Office is named only in src/hosts/office and in the entry files.",
}));

const ambientGlobals = ["process", "console", "performance", "crypto", "Buffer", "global", "require", "navigator"].map(
  (name) => ({ name, message: "The core reads no environment: take what you need as an argument." }),
);

/** A selector, and what to write instead. */
const forbid = (selector, message) => ({ selector, message });

const everywhere = [
  forbid("TSEnumDeclaration", "Use a union of string constants (`as const`) instead of an enum."),
  forbid("ExportDefaultDeclaration", "Export by name, so that one thing has one name everywhere."),
];

const clock = "The core reads no clock: `today` and `asOf` are arguments.";
const zone = "The core knows no time zone: build with Date.UTC(…) and read with getUTC…().";
const locale = "Name the locale, e.g. \"th\": the default differs from machine to machine.";

const localTimeGetters =
  "/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$|^(getTimezoneOffset|getYear|toDateString|toTimeString)$/";

const inTheCore = [
  forbid("NewExpression[callee.name='Date'][arguments.length=0]", clock),
  forbid("CallExpression[callee.name='Date']", clock),
  forbid("MemberExpression[object.name='Date'][property.name='now']", clock),
  forbid("NewExpression[callee.name='Date'][arguments.length>1]", zone),
  forbid(`CallExpression[callee.property.name=${localTimeGetters}]`, zone),
  forbid("MemberExpression[object.name='Math'][property.name='random']", "The core makes nothing up: `newId` is an argument."),
  forbid("CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString|LowerCase|UpperCase)$/][arguments.length=0]", locale),
  forbid("CallExpression[callee.property.name='localeCompare'][arguments.length<2]", locale),
  forbid("NewExpression[callee.object.name='Intl'][arguments.length=0]", locale),
  forbid("CallExpression[callee.object.name='Intl'][arguments.length=0]", locale),
];

const inTests = [
  forbid("MemberExpression[object.name=/^(it|test|describe)$/][property.name='only']", "Remove .only before committing."),
  forbid("MemberExpression[object.name=/^(it|test|describe)$/][property.name='skip']", "Skip only through describeWith(program, …), which says so loudly."),
  forbid("CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]", "Neither focus nor skip a test."),
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/", ".cache/", "test/fixtures/", "test/golden/", "test/e2e/fixtures/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  comments.recommended,
  {
    name: "kaona/all",
    rules: {
      "eqeqeq": ["error", "always"],
      "max-lines": ["error", { max: 400 }],
      "no-shadow-restricted-names": "error",
      "no-control-regex": "off", // control characters in cell text are part of our subject
      "object-shorthand": "error",
      "prefer-const": "error",
      "no-restricted-syntax": ["error", ...everywhere],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@eslint-community/eslint-comments/require-description": ["error", { ignore: ["eslint-enable"] }],
      "@eslint-community/eslint-comments/no-unused-disable": "off", // reportUnusedDisableDirectives does it
    },
  },
  {
    name: "kaona/types-known",
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL("..", import.meta.url)) } },
    rules: {
      "no-console": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: "kaona/office-globals",
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: officeFiles,
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    name: "kaona/core",
    files: coreFiles,
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, ...ambientGlobals],
      "no-restricted-syntax": ["error", ...everywhere, ...inTheCore],
    },
  },
  {
    name: "kaona/tests",
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "no-restricted-syntax": ["error", ...everywhere, ...inTests],
      "@typescript-eslint/no-non-null-assertion": "off", // a missing value fails the test, which is what we want
    },
  },
  {
    name: "kaona/node-scripts",
    files: ["**/*.cjs", "**/*.mjs", "*.js"],
    languageOptions: { globals: globals.node },
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "no-restricted-syntax": "off",
    },
  },
);
