/** Hue, lightness and saturation count to 240, in whole numbers: the arithmetic of Windows, whose rounding Excel's shades show. */
const most = 240;
const channelMost = 255;

const whole = Math.trunc;

/**
 * Lightens (tint above 0) or darkens (below) a colour `RRGGBB` by its lightness. Source: ECMA-376 part 1, 18.8.19, with
 * Windows' `ColorRGBToHLS` and back.
 *
 *     tinted("4F81BD", 0.6) → "B8CCE4"
 */
export function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const { hue, light, saturation } = toHls(channels);
  const moved = whole(tint < 0 ? light * (1 + tint) : light * (1 - tint) + (most - most * (1 - tint)));
  return toRgb(hue, moved, saturation).map((channel) => channel.toString(16).padStart(2, "0")).join("").toUpperCase();
}

function toHls([r = 0, g = 0, b = 0]: readonly number[]): { readonly hue: number; readonly light: number; readonly saturation: number } {
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const [sum, spread] = [high + low, high - low];
  const light = whole((sum * most + channelMost) / (2 * channelMost));
  if (spread === 0) return { hue: 0, light, saturation: 0 };
  const base = light <= most / 2 ? sum : 2 * channelMost - sum;
  const saturation = whole((spread * most + whole(base / 2)) / base);
  const delta = (channel: number): number => whole(((high - channel) * (most / 6) + whole(spread / 2)) / spread);
  const hue = high === r ? delta(b) - delta(g) : high === g ? most / 3 + delta(r) - delta(b) : (2 * most) / 3 + delta(g) - delta(r);
  return { hue: (hue + most) % most, light, saturation };
}

function toRgb(hue: number, light: number, saturation: number): number[] {
  if (saturation === 0) return [0, 0, 0].map(() => whole((light * channelMost) / most));
  const high = light <= most / 2 ? whole((light * (most + saturation) + most / 2) / most) : light + saturation - whole((light * saturation + most / 2) / most);
  const low = 2 * light - high;
  const slope = (steps: number): number => low + whole(((high - low) * steps + most / 12) / (most / 6));
  return [most / 3, 0, -most / 3].map((turn) => {
    const at = (hue + turn + most) % most;
    const value = at < most / 6 ? slope(at) : at < most / 2 ? high : at < (2 * most) / 3 ? slope((2 * most) / 3 - at) : low;
    return whole((value * channelMost + most / 2) / most);
  });
}
