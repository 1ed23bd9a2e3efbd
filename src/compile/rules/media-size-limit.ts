import { componentsOf, fileAttributes } from '../components.ts';
import { finding, type Finding } from '../finding.ts';
import { attributePlace } from './element-place.ts';
import type { Rule } from './rule.ts';

/**
 * What a capsule plays weighs no more than the project's `maxMediaBytes`, all
 * files together: a phone in the field fetches it, and an LMS has to take it.
 */
export const mediaSizeLimit: Rule = (root, { files, project, text }) => {
  const limit = project.maxMediaBytes;
  const findings: Finding[] = [];
  const weighed = new Set<string>();
  let total = 0;
  for (const component of componentsOf(root)) {
    for (const { path, attribute } of fileAttributes(component)) {
      const file = path !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
      if (path === undefined || weighed.has(path) || (file?.kind !== 'video' && file?.kind !== 'audio'))
        continue;
      weighed.add(path);
      total += file.bytes;
      if (total > limit) {
        const place = attributePlace(attribute, component, text);
        findings.push(finding('media-size-limit', place, { path, bytes: file.bytes, total, limit }));
      }
    }
  }
  return findings;
};
