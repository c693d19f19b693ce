const HEAD = `<!doctype html>
<html lang="th">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ก้าวหน้า (Kaona)</title>
<style>
  body { font: 1rem/1.7 "Segoe UI", "Leelawadee UI", Sarabun, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; } section { margin-top: 3rem; }
</style>
`;

/**
 * docs/privacy.md as a page of the add-in's site. It knows what that document uses: headings, paragraphs, lists and `code`; the second heading of the
 * highest order begins the English half.
 */
export function privacyPage(markdown: string): string {
  const [, thai = "", english = ""] = markdown.split(/^# /m);
  return `${HEAD}<section lang="th">\n${halfOf(thai)}</section>\n<section lang="en">\n${halfOf(english)}</section>\n</html>\n`;
}

function halfOf(half: string): string {
  const [title = "", ...rest] = half.split("\n");
  return `<h1>${marked(title)}</h1>\n${rest.join("\n").split(/\n{2,}/).map(blockOf).join("")}`;
}

function blockOf(block: string): string {
  const lines = block.split("\n").filter((line) => line !== "");
  if (lines.length === 0) return "";
  if (lines.every((line) => line.startsWith("- "))) return `<ul>\n${lines.map((line) => `  <li>${marked(line.slice(2))}</li>\n`).join("")}</ul>\n`;
  const heading = /^## (.*)/.exec(lines[0] ?? "")?.[1];
  return heading === undefined ? `<p>${marked(lines.join(" "))}</p>\n` : `<h2>${marked(heading)}</h2>\n`;
}

function marked(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/`(.+?)`/g, "<code>$1</code>");
}
