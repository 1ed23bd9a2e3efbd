/** Content folders with findings, without a disk or a compiler. */
import type { Finding } from '../../../src/compile/finding.ts';
import { defaultProject } from '../../../src/compile/project.ts';
import type { Content } from '../../../src/content/index.ts';

/** A content folder of one capsule, `gloves/fr.mdx`. */
export function contentWith(findings: Finding[], dir = '/home/amina/repository/capsules'): Content {
  const entries = [{ id: 'gloves', lang: 'fr', file: 'gloves/fr.mdx', findings }];
  return { dir, project: defaultProject, projectFindings: [], entries, paths: [], plants: [] };
}
