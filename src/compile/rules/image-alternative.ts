import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/** What any image could be called. */
const kinds =
  /^(?:(?:une |une? |an? |the |l['’]|le |la )?(?:images?|photos?|photographies?|photographs?|illustrations?|schémas?|schemas?|dessins?|diagrammes?|diagrams?|drawings?|pictures?|figures?|logos?|icônes?|icons?|screenshots?|captures?(?: d['’]écran)?))[ .]*\d*\.?$/i;

/**
 * An image says in words what it shows (WCAG 1.1.1). A file name is not words,
 * « photo » shows nothing, and braces in an alternative text are dropped by MDX without a sound.
 */
export const imageAlternative: Rule = (root, { text }) => {
  const lines = text.split('\n');
  return visitNodes(root, 'image', 'imageReference').flatMap((node) => {
    const { start, end } = placeOf(node);
    const source =
      start.line === end.line ? (lines[start.line - 1] ?? '').slice(start.column - 1, end.column - 1) : '';
    const written = /^!\[([^\]]*)\]/.exec(source)?.[1] ?? node.alt ?? '';
    const path = node.type === 'image' ? node.url : (node.label ?? node.identifier);
    if (/[{}]/.test(written)) return [finding('image-alternative-plain', placeOf(node), { found: written })];
    const empty =
      (node.alt ?? '').trim() === '' || /^[\w-]+\.(png|jpe?g|webp|svg)$/i.test((node.alt ?? '').trim());
    if (empty) return [finding('image-alternative', placeOf(node), { path })];
    const found = written.trim();
    return kinds.test(found) ? [finding('image-alternative', placeOf(node), { path, found })] : [];
  });
};
