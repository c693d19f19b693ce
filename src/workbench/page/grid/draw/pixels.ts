/** Pixels of a length in points, as browsers and Excel at 96 dpi count them. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/**
 * Height in pixels that a line of Thai needs: the marks above and below a letter reach further than Latin ones.
 * 1.30 em of the genuine TH Sarabun New (docs/manual-tests.md) in pixels per point.
 */
export const lineHeight = (fontSize: number): number => Math.ceil(fontSize * 1.75);
