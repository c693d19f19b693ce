import type { Browser } from "playwright-core";

/** Two pictures (PNG) on one, left and right, their tops level. The browser puts them together, natively and so in no time. */
export async function sideBySide(browser: Browser, left: Buffer, right: Buffer): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 2400, height: 1200 } });
  const image = (png: Buffer): string => `<img src="data:image/png;base64,${png.toString("base64")}">`;
  await page.setContent(`<div style="display: inline-flex; gap: 12px; align-items: start; padding: 12px; background: #999">${image(left)}${image(right)}</div>`);
  const both = await page.locator("div").screenshot();
  await page.close();
  return both;
}
