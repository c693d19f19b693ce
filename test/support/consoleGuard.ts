/**
 * Makes every test fail that prints to the console without having said so, and every test that asserts nothing.
 * Jest loads this file before each test file (`setupFilesAfterEnv`), so a test imports it only to declare output it expects:
 *
 *     expectConsole("warn", /LibreOffice was not found/);
 */
const methods = ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const;

export type ConsoleMethod = (typeof methods)[number];

interface ConsoleLine {
  readonly method: ConsoleMethod;
  readonly text: string;
}

interface ExpectedLine {
  readonly method: ConsoleMethod;
  readonly pattern: RegExp;
}

interface GuardState {
  seen: ConsoleLine[];
  expected: ExpectedLine[];
}

/** Kept on the global object: a test that resets jest's modules must still reach the same lists. */
const stateKey = Symbol.for("kaona.consoleGuard");
const globals = globalThis as unknown as Record<symbol, GuardState | undefined>;
const state: GuardState = (globals[stateKey] ??= { seen: [], expected: [] });

/**
 * Declares one line of console output that the running test will cause. The test fails when the line does not come.
 *
 * @param method the console method, e.g. "warn"
 * @param pattern what the line must contain
 */
export function expectConsole(method: ConsoleMethod, pattern: RegExp): void {
  state.expected.push({ method, pattern });
}

/** Compares what was printed with what was declared, each declaration taking one line. Empty when they agree. */
export function consoleComplaints(seen: readonly ConsoleLine[], expected: readonly ExpectedLine[]): string[] {
  const open = [...expected];
  const complaints: string[] = [];
  for (const line of seen) {
    const index = open.findIndex(({ method, pattern }) => method === line.method && pattern.test(line.text));
    if (index >= 0) open.splice(index, 1);
    else complaints.push(`unexpected console.${line.method}: ${line.text}`);
  }
  for (const { method, pattern } of open) complaints.push(`console.${method} was expected to print ${String(pattern)}`);
  return complaints;
}

function settle(): void {
  const complaints = consoleComplaints(state.seen, state.expected);
  state.seen = [];
  state.expected = [];
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
}

const inspect = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (value instanceof Error) return value.stack ?? value.message;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

for (const method of methods) {
  console[method] = (...parts: unknown[]) => {
    state.seen.push({ method, text: parts.map(inspect).join(" ") });
  };
}

beforeEach(() => {
  expect.hasAssertions();
});

afterEach(settle);

// Output of work that was still running after the last test.
afterAll(settle);
