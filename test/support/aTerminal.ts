import type { Terminal } from "../../src/cli/terminal";

/** A terminal for tests: a folder, a fixed clock, and everything that was printed. */
export interface TestTerminal extends Terminal {
  readonly printed: string[];
  readonly warned: string[];
}

export function aTerminal(over: { cwd?: string; now?: Date; environment?: Record<string, string>; standardInput?: string } = {}): TestTerminal {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    cwd: over.cwd ?? "/",
    environment: over.environment ?? {},
    now: () => over.now ?? new Date(2026, 10, 23, 12),
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    isInteractive: false,
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(over.standardInput ?? "")),
    printed,
    warned,
  };
}
