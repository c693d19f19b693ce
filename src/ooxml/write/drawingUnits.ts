/** What drawings are measured in: 12,700 a point. */
export const emuOfPoints = (points: number): number => Math.round(points * 12_700);
