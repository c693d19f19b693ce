/** Pictures of the page's own buttons: strokes on a field of 24, in the colour of the text. */
const strokes = {
  newBook: "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6",
  sampleBook: "M6 3h12v18H6zM9 8h6M9 12h6M9 16h4",
  openBook: "M3 7h7l2 2h9v10H3zM3 11h18",
  saveBook: "M12 4v11M7 11l5 5 5-5M4 20h16",
  coAuthor: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-4 3-6 6-6s6 2 6 6M16 4.5a3.5 3.5 0 0 1 0 6.5M17.5 14c2.500 .8 3.500 3 3.500 6",
} as const;

export function picture(name: keyof typeof strokes): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  for (const [key, value] of [["viewBox", "0 0 24 24"], ["fill", "none"], ["stroke", "currentColor"], ["stroke-width", "1.6"], ["stroke-linejoin", "round"], ["stroke-linecap", "round"], ["aria-hidden", "true"]] as const) svg.setAttribute(key, value);
  path.setAttribute("d", strokes[name]);
  svg.append(path);
  return svg;
}
