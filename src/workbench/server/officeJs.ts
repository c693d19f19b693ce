import { OFFICE_JS } from "../../addin/contentSecurityPolicy";

/** Where the development server has the library, from the installed package. */
export const OFFICE_JS_HERE = "/office-js/";

/** A page of the add-in with its Office.js from here, and nothing else about it changed. */
export const withLocalOfficeJs = (html: string): string => html.replaceAll(OFFICE_JS, `${OFFICE_JS_HERE}office.js`);
