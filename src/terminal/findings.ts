/** Findings of a content folder, as every form of output needs them. */
import { severityOf, type Finding } from '../compile/finding.ts';
import { readSourceLines } from '../content/source-lines.ts';
import { projectFile, type Content } from '../content/index.ts';

interface FileFindings {
  /** Relative to the content folder, with `/`. */
  file: string;
  findings: readonly Finding[];
}

/** Findings of a content folder by file, `_project.yaml`, paths and plants among them; files without any left out. */
export function findingsByFile(content: Content): FileFindings[] {
  return [
    { file: projectFile, findings: content.projectFindings },
    ...content.entries,
    ...content.paths,
    ...content.plants,
    ...(content.otherFindings ?? []),
  ]
    .filter(({ findings }) => findings.length > 0)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** How many findings keep the content from being published, and how many advise. */
export function countFindings(content: Content): { errors: number; warnings: number } {
  const all = findingsByFile(content).flatMap(({ findings }) => findings);
  const errors = all.filter(({ ruleId }) => severityOf(ruleId) === 'error').length;
  return { errors, warnings: all.length - errors };
}

/** Lines of a file of the content folder; none when it cannot be read, which is then itself a finding. */
export function readLines(content: Content, file: string): Promise<string[]> {
  return readSourceLines(content.dir, file);
}
