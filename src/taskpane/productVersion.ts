import packageJson from "../../package.json";

/** The version that people are told. */
export const PRODUCT_VERSION: string = packageJson.version;
