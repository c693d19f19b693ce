import type { ProjectDossier } from "../domain/model/records/projectDossier";
import type { ReportDocument } from "./layoutReports";

/** A document of one project, `CODE-FY`, without what file systems forbid. A project without a code still gets a sheet. */
export function reportDocumentOf(dossier: ProjectDossier): ReportDocument {
  const { projectCode, fiscalYearBE } = dossier.project;
  const code = (projectCode ?? "no-code").replace(/[^0-9A-Za-z\u0e00-\u0e7f._-]+/g, "_");
  return { name: `${code}-${fiscalYearBE ?? "no-year"}`, dossiers: [dossier] };
}

/** Gives every document a name that no other has; upper and lower case are the same to many disks. The second `A-2566` becomes `A-2566 (2)`. */
export function withOwnFileNames(documents: readonly ReportDocument[]): readonly ReportDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let { name } = document;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${document.name} (${copy})`;
    taken.add(name.toLowerCase());
    return name === document.name ? document : { ...document, name };
  });
}
