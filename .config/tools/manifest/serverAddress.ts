import type { AddInEnvironment } from "../../../src/addin/addInId";

/** Stands in the committed manifest until it is made for a real server. `.example` is reserved and never resolves. */
export const PLACEHOLDER_ADDRESS = "https://kaona.example";

export const DEVELOPMENT_PORT = 3000;

/** Where an environment's add-in is served when nobody says otherwise; null = must be said. */
export const DEFAULT_ADDRESS: Readonly<Record<AddInEnvironment, string | null>> = {
  development: `https://localhost:${DEVELOPMENT_PORT}`,
  test: null,
  production: PLACEHOLDER_ADDRESS,
};

/**
 * The address below which the add-in is served, without a slash at its end.
 *
 * @throws Error saying what is wrong with it and what it should be
 *
 *     serverAddress("https://reports.example.go.th/kaona/", "production") → "https://reports.example.go.th/kaona"
 */
export function serverAddress(text: string, environment: AddInEnvironment): string {
  const refuse = (reason: string): never => {
    throw new Error(`--url ${text}: ${reason}. Give the address of the folder that holds the pane's page, for example https://reports.example.go.th/kaona`);
  };
  if (!URL.canParse(text)) return refuse("this is no web address");
  const url = new URL(text);
  if (url.protocol !== "https:") refuse("Office loads add-ins over https only");
  if (url.username !== "" || url.password !== "") refuse("a name or password in the address would be readable by everyone");
  if (url.search !== "" || url.hash !== "") refuse("nothing may follow the folder");
  if (/\.(html?|xml)$/i.test(url.pathname)) refuse("this is a file");
  if (isThisMachine(url.hostname) && environment !== "development") refuse(`nobody else can reach ${url.hostname}, and a ${environment} manifest is for others`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

const isThisMachine = (host: string): boolean => host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\./.test(host);
