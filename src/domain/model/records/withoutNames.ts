import type { ProjectDossier } from "./projectDossier";

/**
 * A dossier whose fields for persons say `mark` in the place of a name; blank ones stay blank. For papers that are published. Free texts stay as they are: nobody can tell what in them is a name.
 * Source: docs/privacy.md.
 *
 * @example
 * withoutNames(dossier, "(ไม่แสดงชื่อ)").project.responsible // "(ไม่แสดงชื่อ)", or null where nobody was named
 */
export function withoutNames(dossier: ProjectDossier, mark: string): ProjectDossier {
  const hidden = (name: string | null): string | null => (name === null || name.trim() === "" ? name : mark);
  const { project } = dossier;
  return { ...dossier, project: { ...project, responsible: hidden(project.responsible), sedCoordinator: hidden(project.sedCoordinator) } };
}
