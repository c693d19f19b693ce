import type { RibbonButton } from "./ribbon";

/** Addresses below the one where the add-in is served. */
export const PANE_PAGE = "taskpane.html";
/** What "support" leads to in the admin centre and in Excel's list of add-ins. */
export const SUPPORT_PAGE = "assets/support.html";
/** What is known of people, where and how long; made of docs/privacy.md by `npm run docs:privacy`. */
export const PRIVACY_PAGE = "assets/privacy.html";

/** `kaona` stands for the product itself. */
export type IconName = RibbonButton | "kaona";

/** Every size that Office asks for, in pixels: 16, 32 and 80 it must have, the others keep icons sharp on scaled screens. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export type IconSize = (typeof ICON_SIZES)[number];

/** `assets/icons/addRound-16.png` */
export const iconFile = (name: IconName, size: IconSize): string => `assets/icons/${name}-${size}.png`;
