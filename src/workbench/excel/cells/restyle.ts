import type { CellStyle } from "../model/style";

/** A change of look: only what changes, the parts of font, borders and alignment one by one. */
export type StyleChange = Partial<Omit<CellStyle, "font" | "borders" | "alignment">> & {
  readonly font?: Partial<CellStyle["font"]>;
  readonly borders?: Partial<CellStyle["borders"]>;
  readonly alignment?: Partial<CellStyle["alignment"]>;
};

const known = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The style with the change applied. The same change of the same style is the same object, so that cells share looks. */
export function restyle(style: CellStyle, change: StyleChange): CellStyle {
  const key = JSON.stringify(change);
  let changed = known.get(style);
  if (changed === undefined) known.set(style, (changed = new Map()));
  let result = changed.get(key);
  if (result === undefined) {
    result = {
      ...style,
      ...change,
      font: { ...style.font, ...change.font },
      borders: { ...style.borders, ...change.borders },
      alignment: { ...style.alignment, ...change.alignment },
    };
    changed.set(key, result);
  }
  return result;
}
