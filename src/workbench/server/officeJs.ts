/** Where the product loads Office.js from; Microsoft allows no other place for add-ins in production. */
export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the development server has the same library, from the installed package. */
export const OFFICE_JS_HERE = "/office-js/";

/** A page of the add-in with its Office.js from here, and nothing else about it changed. */
export const withLocalOfficeJs = (html: string): string => html.replaceAll(OFFICE_JS_CDN, OFFICE_JS_HERE);
