/** YAML with places: for front matter and `_project.yaml`. */
import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { finding, type Finding, type Place } from './finding.ts';
import type { Placed } from './schema.ts';

/**
 * Read YAML as plain data with the place of every key.
 *
 * Tags, anchors, aliases and merge keys are refused: nothing that an author
 * writes is evaluated, and what a reviewer sees must be what is meant.
 *
 * @param text
 *   YAML alone, without the `---` lines.
 * @param firstLine
 *   Line of the file on which `text` begins, 1-based.
 */
export function readYaml(text: string, firstLine: number): { placed?: Placed; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, logLevel: 'silent' });
  const place = (from: number, to: number): Place => ({ start: point(from), end: point(Math.max(to, from + 1)) });
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };

  const findings = [...syntaxFindings(document, text, place), ...plainFindings(document, place)];
  if (findings.length > 0) return { findings };

  const whole = { start: { line: firstLine, column: 1 }, end: point(text.length) };
  return {
    findings,
    placed: { value: document.toJS(), placeOf: (path) => placeInDocument(document, path, place) ?? whole },
  };
}

type ToPlace = (from: number, to: number) => Place;

function syntaxFindings(document: Document, text: string, place: ToPlace): Finding[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const [from, to] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\s]*/.exec(text.slice(from))?.[0] ?? '';
      return finding('yaml-key-unique', place(from, from + key.length), { key });
    }
    if (error.code === 'TAG_RESOLVE_FAILED') {
      return finding('yaml-plain', place(from, to), { found: text.slice(from, to).split(/\s/)[0] ?? '' });
    }
    // The library's sentence ends in " at line 3, column 1:" and a code frame.
    const detail = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '');
    return finding('yaml-syntax', place(from, to), { detail });
  });
}

function plainFindings(document: Document, place: ToPlace): Finding[] {
  const findings: Finding[] = [];
  visit(document, (key, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<' && node.key.range) {
        findings.push(finding('yaml-plain', place(node.key.range[0], node.key.range[1]), { found: '<<' }));
      }
      return;
    }
    if (!isNode(node) || !node.range) return;
    const [from, to] = node.range;
    if (isAlias(node)) {
      findings.push(finding('yaml-plain', place(from, to), { found: `*${node.source}` }));
    } else if (node.anchor) {
      findings.push(finding('yaml-plain', place(from, to), { found: `&${node.anchor}` }));
    } else if (node.tag && node.tag.startsWith('!')) {
      findings.push(finding('yaml-plain', place(from, to), { found: node.tag }));
    }
    void key;
  });
  return findings;
}

/** Place of a value, from its key to its end; of an item of a list, the item alone. */
function placeInDocument(document: Document, path: (string | number)[], toPlace: ToPlace): Place | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
    if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
    const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1];
    return toPlace(pair.key.range[0], end);
  }
  const item: unknown = document.getIn(path, true);
  return isNode(item) && item.range ? toPlace(item.range[0], item.range[1]) : undefined;
}
