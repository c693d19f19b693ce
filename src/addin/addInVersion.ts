import packageJson from "../../package.json";

/** The product's version as manifests spell it, in four parts. */
export const ADD_IN_VERSION: string = fourPartVersion(packageJson.version);

/**
 * A semantic version in four parts: "1.4.2" → "1.4.2.0". What follows a hyphen has no place there: "1.4.2-beta.1" → "1.4.2.0".
 *
 * @throws RangeError for anything else, or a part of more than five digits (Office's limit)
 */
export function fourPartVersion(version: string): string {
  const parts = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?:[-+].*)?$/.exec(version);
  if (parts === null) throw new RangeError(`package.json: version "${version}" is not MAJOR.MINOR.PATCH with at most five digits each`);
  return `${parts[1]}.${parts[2]}.${parts[3]}.0`;
}
