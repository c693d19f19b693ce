/** What a printed report is refused with, under the name by which the entry points know it. */
export { PrintedFormError as FormError } from "../../printedForm/printedFormError";
