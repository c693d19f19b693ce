import packageJson from "../../package.json";

/** The product's version, as package.json states it. */
export const version: string = packageJson.version;
