/** YAML with places: for front matter and `_project.yaml`. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { finding, type Finding, type Place } from './finding.ts';
import type { Placed } from './schema.ts';
import { yamlProblem } from './yaml-problem.ts';

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
 * @param whole
 *   Place of what has none of its own: the whole, a missing key, a default.
 */
export function readYaml(
  text: string,
  firstLine: number,
  whole: Place,
): { placed?: Placed; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    logLevel: 'silent',
  });
  // The range of a list or group ends on the line below it.
  const place = (from: number, to: number): Place => {
    const end = from + text.slice(from, to).trimEnd().length;
    return { start: point(from), end: point(Math.max(end, from + 1)) };
  };
  const point = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };

  const plain = [...plainFindings(document, text, place), ...markerFindings(text, place)];
  const syntax = syntaxFindings(document, text, place);
  // `**Important**` is an alias first, and all that follows from it.
  const onOtherLines = syntax.filter(
    (one) => !plain.some((other) => other.place.start.line === one.place.start.line),
  );
  const findings = [...plain, ...onOtherLines];
  if (findings.length > 0) return { findings };

  return {
    findings,
    placed: {
      value: trimmed(document.toJS()),
      placeOf: (path) => placeInDocument(document, path, place) ?? whole,
      writtenAt: (path) => writtenAt(document, path),
    },
  };
}

type ToPlace = (from: number, to: number) => Place;

function syntaxFindings(document: Document, text: string, place: ToPlace): Finding[] {
  const findings: Finding[] = [];
  for (const error of [...document.errors, ...document.warnings]) {
    const [from, to] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\s]*/.exec(text.slice(from))?.[0] ?? '';
      findings.push(finding('yaml-key-unique', place(from, from + key.length), { key }));
      continue;
    }
    if (error.code === 'TAG_RESOLVE_FAILED') {
      findings.push(
        finding('yaml-plain', place(from, to), { found: text.slice(from, to).split(/\s/)[0] ?? '' }),
      );
      continue;
    }
    // What follows a first error is most often its consequence.
    if (findings.some(({ ruleId }) => ruleId === 'yaml-syntax')) continue;
    // The library's sentence ends in " at line 3, column 1:" and a code frame.
    const detail = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '');
    const { problem, ...range } = yamlProblem(text, error.code, from);
    findings.push(finding('yaml-syntax', place(range.from, range.to), { problem, detail }));
  }
  return findings;
}

/** `...` and `---` end a document: what follows would be dropped without a word. */
function markerFindings(text: string, place: ToPlace): Finding[] {
  return Array.from(text.matchAll(/^(?:\.\.\.|---)(?=\s|$)/gm), ({ index, 0: found }) =>
    finding('yaml-plain', place(index, index + found.length), { found }),
  );
}

function plainFindings(document: Document, text: string, place: ToPlace): Finding[] {
  const findings: Finding[] = [];
  visit(document, (_, node) => {
    if (isPair(node)) {
      if (isScalar(node.key) && node.key.value === '<<' && node.key.range) {
        findings.push(finding('yaml-plain', place(node.key.range[0], node.key.range[1]), { found: '<<' }));
      }
      return;
    }
    if (!isNode(node) || !node.range) return;
    const [from, to] = node.range;
    findings.push(...commentFindings(node, text, place));
    if (isAlias(node)) {
      findings.push(finding('yaml-plain', place(from, to), { found: `*${node.source}` }));
    } else if (node.anchor) {
      findings.push(propertyFinding(`&${node.anchor}`, from, text, place));
    } else if (node.tag && node.tag.startsWith('!')) {
      findings.push(propertyFinding(node.tag, from, text, place));
    }
  });
  return findings;
}

/** An anchor or a tag stands before its value, outside the value's range. */
function propertyFinding(found: string, value: number, text: string, place: ToPlace): Finding {
  const from = text.lastIndexOf(found, value);
  return finding('yaml-plain', from < 0 ? place(value, value + 1) : place(from, from + found.length), {
    found,
  });
}

/** `Extincteur #3`: what follows the `#` would be dropped; a comment has a space behind its `#`. */
function commentFindings(node: Node, text: string, place: ToPlace): Finding[] {
  if (!isScalar(node) || node.type !== 'PLAIN' || !node.range || !node.comment) return [];
  const end = text.indexOf('\n', node.range[1]);
  const [found] = /#\S.*/.exec(text.slice(node.range[1], end < 0 ? text.length : end)) ?? [];
  if (found === undefined) return [];
  const from = text.indexOf(found, node.range[1]);
  return [
    finding('yaml-comment-apart', place(from, from + found.trimEnd().length), { found: found.trimEnd() }),
  ];
}

/** A number as it is written: `1.0` is 1 to YAML. */
function writtenAt(document: Document, path: (string | number)[]): string | undefined {
  const node: unknown = document.getIn(path, true);
  return isScalar(node) ? node.source : undefined;
}

/** Values without the space around them: a quoted space is no text. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, trimmed(part)]));
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
