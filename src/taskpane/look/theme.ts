import { type BrandVariants, type Theme, createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** The teal of Kaona's icon, from dark to light; the middle has 4.5:1 on white. */
const brand: BrandVariants = {
  10: "#011413", 20: "#042423", 30: "#063534", 40: "#084443", 50: "#095453", 60: "#0a6462", 70: "#0b6e6c", 80: "#0c7a77",
  90: "#1f8a87", 100: "#349a97", 110: "#4cabA8", 120: "#66bbb8", 130: "#82cac8", 140: "#a0d9d7", 150: "#bfe7e5", 160: "#e0f4f3",
};

/** Thai needs a font that has its marks, and lines high enough for two of them above a letter. */
const thaiText: Partial<Theme> = {
  fontFamilyBase: '"Segoe UI", "Leelawadee UI", "Sarabun", "Noto Sans Thai", "Thonburi", sans-serif',
  lineHeightBase100: "17px",
  lineHeightBase200: "20px",
  lineHeightBase300: "23px",
  lineHeightBase400: "26px",
  lineHeightBase500: "32px",
  lineHeightBase600: "38px",
};

export const lightTheme: Theme = { ...createLightTheme(brand), ...thaiText };

const dark = createDarkTheme(brand);

/** On dark, the brand's text is lighter than Fluent makes it: 4.5:1 also on raised surfaces. */
export const darkTheme: Theme = { ...dark, ...thaiText, colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[120] };
