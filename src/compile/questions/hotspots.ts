import type { Image, InlineCode, RootContent } from 'mdast';
import { finding, type Finding } from '../finding.ts';
import { sizeOf } from '../media.ts';
import { plainText } from '../plain-text.ts';
import { placeOf } from '../rules/rule.ts';
import { visitNodes } from '../visit.ts';
import { countTicks, readMarkedAnswers } from './list-answers.ts';
import { looksLikePlace, overlap, readPlace } from './place.ts';
import type { ReadItem } from './read-answers.ts';
import type { QuestionType, RawQuestion, ReadBody } from './type.ts';

/**
 * Hazards to find on an image: boxes, each with a place in code in front of its
 * label. Always stated, because a place that is there by mistake looks the same.
 */
export const hotspots: QuestionType = {
  shapes: ['boxes'],
  flags: ['shuffle', 'partial', 'critical', 'confidence'],
  fits: () => false,
  read: readHotspots,
};

/** An item, and the place in front of its label. */
interface PlacedItem {
  /** The item without its place. */
  item: ReadItem;
  code?: InlineCode;
}

function readHotspots(question: RawQuestion): ReadBody {
  const { id, shape, parts, place, toHtml, files, variables } = question;
  if (shape.kind === 'table') throw new Error(`The places of ${id} are in a table`);
  const images = parts.stem.flatMap(imagesIn);
  const [image] = images;
  const isSingle = images.length === 1;
  const imageFindings = isSingle ? [] : [finding('hotspots-image', place, { id, count: images.length })];

  const size = (image && sizeOf(image, files)) ?? { width: 1, height: 1 };
  const aspect = size.height / size.width;
  const placed = shape.items.map((item) => takePlace(item, variables));
  const spots = placed.map(({ code }) => readPlace(code?.value ?? '', aspect));
  const placeFindings = placed.flatMap((each, index) => placeFinding(id, each, spots[index]));

  const stem = parts.stem.flatMap((node) => withoutImages(node) ?? []);
  // Comments and blank text ask nothing.
  const isEmpty = isSingle && stem.every((node) => plainText(node).trim() === '');
  const stemFindings = isEmpty ? [finding('question-stem-present', place, { id, hint: false })] : [];

  const read = readMarkedAnswers(
    { ...question, shape: { ...shape, items: placed.map(({ item }) => item) } },
    (items) => (placeFindings.length > 0 ? [] : apartFindings(id, items, spots, aspect)),
  );
  const findings = [...imageFindings, ...stemFindings, ...placeFindings, ...read.findings];
  if (!read.body || !image || imageFindings.length + stemFindings.length + placeFindings.length > 0) {
    return { key: [], findings };
  }
  return {
    body: {
      stem: toHtml.blocks(stem),
      answers: read.body.answers.map((answer, index) => ({ ...(answer as object), spot: spots[index] })),
      image: toHtml.inline([image]),
    },
    // Without the places: to draw one more exactly changes nothing of what was answered.
    key: read.key,
    findings: [...findings, ...decoyFindings(question, countTicks(shape.items))],
  };
}

/** Take the place off the front of a label. */
function takePlace(item: ReadItem, variables: ReadonlyMap<string, string>): PlacedItem {
  const [paragraph, ...others] = item.label;
  if (paragraph?.type !== 'paragraph') return { item };
  const [code, next, ...rest] = paragraph.children;
  if (code?.type !== 'inlineCode') return { item };
  const start = next?.type === 'text' ? [{ ...next, value: next.value.trimStart() }] : next ? [next] : [];
  const label: RootContent[] = [{ ...paragraph, children: [...start, ...rest] }, ...others];
  return { item: { ...item, label, text: plainText(label, variables).trim() }, code };
}

function placeFinding(
  id: string,
  { item, code }: PlacedItem,
  read: ReturnType<typeof readPlace> | undefined,
): Finding[] {
  if (!code) {
    const [found] = /^\d+(?:\.\d+)?(?:\s*[,;]\s*\d+(?:\.\d+)?){2,7}/.exec(item.text) ?? [];
    return [finding('place-present', item.place, { id, ...(found !== undefined && { found }) })];
  }
  if (!read || !('problem' in read)) return secondFindings(item);
  const { problem, expected } = read;
  if (problem === 'outside') return [finding('place-inside', placeOf(code), { found: code.value })];
  return [
    finding('place-form', placeOf(code), {
      found: code.value,
      problem,
      ...(expected !== undefined && { expected }),
    }),
  ];
}

/** A further place on the line would be read as text. */
function secondFindings({ label }: ReadItem): Finding[] {
  return visitNodes({ type: 'root', children: label }, 'inlineCode')
    .filter(({ value }) => looksLikePlace(value))
    .map((code) => finding('place-form', placeOf(code), { found: code.value, problem: 'second' }));
}

/** A tap must say one thing: no part of the image is both right and wrong, no place is there twice. */
function apartFindings(
  id: string,
  items: readonly ReadItem[],
  spots: readonly ReturnType<typeof readPlace>[],
  aspect: number,
): Finding[] {
  return items.flatMap((item, index) => {
    const spot = spots[index];
    if (!spot || 'problem' in spot) return [];
    for (const [at, earlier] of items.slice(0, index).entries()) {
      const other = spots[at];
      if (!other || 'problem' in other) continue;
      const same = JSON.stringify(spot) === JSON.stringify(other);
      if (!same && (item.right === earlier.right || !overlap(spot, other, aspect))) continue;
      const values = { id, other: earlier.text, same };
      return [finding('places-apart', item.place, values, { place: earlier.place })];
    }
    return [];
  });
}

/** Advice: where everything is right, ticking everything is. */
function decoyFindings({ id, place, shape }: RawQuestion, ticks: number): Finding[] {
  return ticks === shape.items.length ? [finding('decoy-present', place, { id })] : [];
}

function imagesIn(node: RootContent): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap((child) => imagesIn(child)) : [];
}

/** A node without the images in it; nothing where nothing is left. */
function withoutImages<Node extends RootContent>(node: Node): Node | undefined {
  if (node.type === 'image') return undefined;
  if (!('children' in node) || imagesIn(node).length === 0) return node;
  const children = node.children.flatMap((child) => withoutImages(child) ?? []);
  const isBlank = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return isBlank ? undefined : { ...node, children };
}
