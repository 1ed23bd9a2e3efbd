/**
 * What a learner sees and what is graded, without what the tool makes of it: an
 * author's text has not changed because a later version of the tool writes other
 * HTML around it, nor because an ordinary space became a no-break one. So this is
 * not `Capsule.digest`, which is for caches and follows every byte.
 */
import type { Capsule, Question } from '../model/capsule.ts';
import { stepId } from '../model/identifiers.ts';
import type { ReleasedAnswer, ReleasedParts, ReleasedQuestion, Spot, Step } from '../model/schema-types.ts';
import { digestOf, shortDigestOf } from './seal.ts';

/** What a release records of a content. */
export interface Seen {
  /** Digest of all of it. */
  content: string;
  parts: ReleasedParts;
  mastery: number;
  questions: ReleasedQuestion[];
}

/** SHA-256 of the author's files by their path in the capsule's folder. */
export type MediaDigests = Readonly<Record<string, string>>;

/**
 * Tell what a learner sees and what is graded.
 *
 * @param capsule
 *   Capsule without errors.
 * @param media
 *   Digests of the files that its `media` name.
 */
export function seenOf(capsule: Capsule, media: MediaDigests): Seen {
  const { frontMatter } = capsule;
  const { action, version } = frontMatter;
  const text = textReader(capsule);
  const sources = [...new Set(capsule.media.map(({ source }) => source))].toSorted();
  const parts: ReleasedParts = {
    title: shortDigestOf(plain(frontMatter.title)),
    objective: shortDigestOf(plain(frontMatter.objective)),
    text: shortDigestOf(
      capsule.screens.map((screen) =>
        screen.kind === 'text'
          ? [plain(screen.heading), text(screen.html)]
          : [plain(screen.heading), screen.question],
      ),
    ),
    media: shortDigestOf(sources.map((source) => [source, media[source] ?? ''])),
    sources: shortDigestOf([
      frontMatter.domain,
      frontMatter.authors ?? [],
      frontMatter.references ?? [],
      frontMatter.credits ?? '',
    ]),
    action: shortDigestOf(action ? { ...action, url: unversioned(action.url, version) } : null),
    rules: shortDigestOf(frontMatter.pools ?? {}),
  };
  const questions = capsule.questions.map((question) => releasedQuestion(question, text));
  const { mastery } = frontMatter;
  // The learner's own digest follows the kind of each space: it is on record, and no part of the content.
  const graded = questions.map(({ digest: _digest, ...question }) => question);
  return { content: digestOf({ parts, mastery, questions: graded }), parts, mastery, questions };
}

type ToText = (html: string) => string;

function releasedQuestion(question: Question, text: ToText): ReleasedQuestion {
  const { id, type, digest, points, critical, attempts, partial, confidence, shuffle, pool } = question;
  const flags = Object.entries({ partial, confidence, shuffle }).flatMap(([name, on]) => (on ? [name] : []));
  return {
    id,
    type,
    digest,
    text: shortDigestOf(wordsAround(question, text)),
    points,
    critical,
    options: [`attempts=${attempts}`, ...flags, ...(pool ? [`pool=${pool}`] : [])].join(' '),
    answers: releasedAnswers(question, text),
  };
}

/** Everything read at a question but its answers. */
function wordsAround(question: Question, text: ToText): unknown {
  const read = (html: string | undefined): string => text(html ?? '');
  const { stem, hint, explanation, answers } = question;
  const common = [read(stem), read(hint), read(explanation), answers.map(({ feedback }) => read(feedback))];
  switch (question.type) {
    case 'hotspots':
      return [...common, read(question.image)];
    case 'match':
    case 'categorise':
      return [...common, (question.columns ?? []).map(plain)];
    case 'scenario':
      return [...common, question.steps.map((step) => stepWords(step, read))];
    default:
      return common;
  }
}

function stepWords(step: Step, read: (html: string | undefined) => string): unknown {
  const { heading, html, hint, explanation, choices } = step;
  return [
    plain(heading),
    read(html),
    read(hint),
    read(explanation),
    choices.map(({ feedback }) => read(feedback)),
  ];
}

/** Answers under the letters that an LMS keeps, with what makes them right. */
function releasedAnswers(question: Question, text: ToText): ReleasedAnswer[] {
  const answer = (id: string, words: unknown, key: string): ReleasedAnswer => ({
    id,
    text: shortDigestOf(words),
    key,
  });
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'multiple':
      return question.answers.map(({ letter, label, right }) => answer(letter, text(label), marked(right)));
    case 'text':
      return question.answers.map(({ letter, form, right }) => answer(letter, plain(form), marked(right)));
    case 'hotspots':
      // With its place: a tap there was right, or wrong, and no longer is.
      return question.answers.map(({ letter, label, right, spot }) =>
        answer(letter, text(label), `${marked(right)} ${spotText(spot)}`),
      );
    case 'numeric':
      return question.answers.map(({ letter, form }) =>
        answer(letter, plain(form), `${question.value} ± ${question.tolerance} ${question.unit}`.trim()),
      );
    case 'order':
      return question.answers.map(({ letter, label }, index) =>
        answer(letter, text(label), `place ${index + 1}`),
      );
    case 'match':
    case 'categorise': {
      const labels = new Map(question.targets.map(({ symbol, label }) => [symbol, plain(label)]));
      // With the target's words: two targets that change places keep their symbols.
      return question.answers.map(({ letter, label, target }) =>
        answer(letter, text(label), `${target} ${shortDigestOf(labels.get(target) ?? '')}`),
      );
    }
    case 'opinion':
      return question.answers.map(({ letter, label }) => answer(letter, text(label), 'none'));
    case 'scenario':
      return question.steps.flatMap(({ slug, choices }) =>
        choices.map(({ letter, label, right, to }) =>
          answer(`${stepId(slug)}.${letter}`, text(label), `${marked(right)} → ${stepId(to)}`),
        ),
      );
  }
}

/** A place on an image, as authors write it. */
export function spotText({ x, y, width, height, radius }: Spot): string {
  return [x, y, ...(radius === undefined ? [width, height] : [radius])].join(',');
}

function marked(right: boolean): string {
  return right ? 'right' : 'wrong';
}

/** Text in which the kind and number of spaces, and the kind of apostrophe, no longer count. */
function plain(text: string): string {
  return (
    text
      .normalize('NFC')
      .replaceAll('’', "'")
      .replaceAll(/\s+/g, ' ')
      // A space before these is typography, and differs between French-speaking countries.
      .replaceAll(/ (?=[:;!?»])|(?<=«) /g, '')
      .trim()
  );
}

/** Addresses of forms tell them the version: a new number alone is no change of the link. */
function unversioned(address: string, version: string): string {
  return address.replaceAll(`version=${version}`, 'version=');
}

/** Elements that an author chose; of others the tool writes more or fewer, and another version other ones. */
const meant = new Set(
  'strong em del sub sup code kbd ol ul li h3 h4 h5 h6 blockquote table tr th td'.split(' '),
);

/** Attributes that a reader meets; addresses of files are those of the author's. */
const readAttributes = ['href', 'src', 'alt', 'title', 'data-capsule'];

/** How the HTML of a capsule is read: words, emphasis, lists, addresses and alternative texts. */
function textReader({ media, frontMatter }: Capsule): ToText {
  const sourceOf = new Map(media.map(({ path, source }) => [path, source]));
  const tag = (_all: string, slash: string, name: string, attributes: string): string => {
    const read = readAttributes.flatMap((key) => {
      const value = new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1];
      if (value === undefined) return [];
      return [`${key}=${sourceOf.get(value) ?? plain(unversioned(value, frontMatter.version))}`];
    });
    if (read.length > 0) return `⟨${name} ${read.join(' ')}⟩`;
    return meant.has(name) ? `⟨${slash}${name}⟩` : ' ';
  };
  return (html) =>
    plain(html.replaceAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^\s"=>]+(?:="[^"]*")?)*)\s*\/?>/g, tag));
}
