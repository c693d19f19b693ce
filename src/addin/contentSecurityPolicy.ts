const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** Office's own library. It must come from Microsoft: it is renewed there without notice, so it can be neither bundled nor pinned. */
export const OFFICE_JS = `${OFFICE_CDN}/lib/1/hosted/office.js`;

type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What the pane's page may load. Our own code never calls another server; the addresses of Microsoft are what Office.js itself
 * needs. Source: office-platform.md 7 (there is no official list).
 */
const PAGE: Directives = {
  "default-src": ["'self'"],
  "script-src": ["'self'", OFFICE_CDN, "https://ajax.aspnetcdn.com"],
  // Fluent and Office.js write styles while they run.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "connect-src": ["'self'", "https://*.office.com", "https://*.office.net", "https://*.microsoft.com"],
  "worker-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": ["'self'"],
};

/** Who may show the page in a frame: Excel on the web. The list changes; it belongs in the server's settings, not in the page. */
const FRAMES: Directives = {
  "frame-ancestors": [
    "'self'",
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.sharepoint.com",
    "https://*.cloud.microsoft",
    "https://onedrive.live.com",
    "https://*.live.com",
  ],
};

const policy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/** For the page's `<meta http-equiv="Content-Security-Policy">`, so that the page is guarded on every server. */
export const PAGE_POLICY: string = policy(PAGE);

/** For the server's header, which alone may say who frames the page. */
export const SERVER_POLICY: string = policy({ ...PAGE, ...FRAMES });
