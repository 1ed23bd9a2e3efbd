import { classifyAddress } from '../addresses.ts';
import { isLang } from '../capsule-id.ts';
import { finding, type Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { fillAddress, variableNames, variablesOf } from '../variables.ts';
import { visitAddresses } from '../visit.ts';
import { formatName, placeOf, type Rule } from './rule.ts';

/**
 * A file that the capsule refers to is in its folder, under exactly that name:
 * web servers tell capitals apart where an author's Windows disk does not.
 * Links lead to PDFs, images to pictures that can be shown.
 */
export const fileExists: Rule = (root, { id, lang, files, project }) => {
  const variables = variablesOf(project, { id, lang });
  const findings: Finding[] = [];
  for (const node of visitAddresses(root)) {
    const isImage = node.type === 'image';
    // Variables have values in the addresses of links only.
    const url = isImage ? node.url : fillAddress(node.url, variables);
    const address = classifyAddress(url);
    if (address.kind !== 'file' || (!isImage && variableNames(url).length > 0)) continue;
    const { path } = address;
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (!file) {
      const suggestion = isLanguageFile(path) ? `../${id}/${path}` : meant(path, Object.keys(files));
      const values = { path, ...(suggestion && { suggestion }) };
      findings.push(finding(isImage ? 'image-exists' : 'link-file-exists', placeOf(node), values));
    } else if (file.kind === 'outside') {
      findings.push(finding('file-inside-content', placeOf(node), { path }));
    } else if (file.kind === 'heavy') {
      const { bytes, limit } = file;
      findings.push(finding('file-size-limit', placeOf(node), { path, bytes, limit }));
    } else if (isImage && file.kind !== 'image' && file.kind !== 'svg') {
      findings.push(finding('image-format', placeOf(node), { path, found: formatName(file, path) }));
    } else if (!isImage && !['pdf', 'image', 'svg'].includes(file.kind)) {
      findings.push(finding('link-file-format', placeOf(node), { path, found: formatName(file, path) }));
    }
  }
  return findings;
};

/** `en.mdx`: another language of the same capsule, which is linked to as any capsule is. */
function isLanguageFile(path: string): boolean {
  return path.endsWith('.mdx') && isLang(path.slice(0, -'.mdx'.length));
}

/** The file of that name in another folder, else the one with the nearest name. */
function meant(path: string, paths: readonly string[]): string | undefined {
  const nameOf = (of: string): string => of.slice(of.lastIndexOf('/') + 1).toLowerCase();
  return paths.find((other) => nameOf(other) === nameOf(path)) ?? nearest(path, paths);
}
