/**
 * The sentences stage: the calls of a session in, what a person reads out. Pure,
 * and the same for the page and for tests. A sentence stands for one call, or
 * for several that say one thing: an interaction takes eight.
 */
import type { Call } from '../call.ts';
import { verbOf, type Edition } from '../editions.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { sayGroup } from './say.ts';
import type { Words } from './words.ts';

const languages = { fr, en } satisfies Record<string, Words>;

/** A language in which sentences are read. */
export type SentenceLang = keyof typeof languages;

/** What a sentence is about; decides its mark on the page. */
type Topic = 'open' | 'save' | 'close' | 'read' | 'outcome' | 'answer' | 'note';

export interface Sentence {
  text: string;
  topic: Topic;
  /** Whether the LMS refused one of the calls. */
  refused: boolean;
  /** The calls that it stands for, in order. */
  calls: readonly Call[];
}

/** Calls that one sentence stands for. */
export interface Group {
  topic: Topic;
  /** Calls with the same key in a row are one group; reads in between don't count. */
  key: string;
  calls: Call[];
}

/**
 * Tell a session.
 *
 * @param edition
 *   Edition that the content speaks.
 * @param calls
 *   Calls of one launch, in order.
 * @param lang
 *   Language of the sentences.
 * @returns
 *   In the order of their first calls.
 */
export function tell(edition: Edition, calls: readonly Call[], lang: SentenceLang): Sentence[] {
  const opened = calls.find(({ verb, returned }) => verbOf(verb) === 'Initialize' && returned === 'true');
  return groupCalls(calls).map((group) => ({
    text: sayGroup(group, { edition, words: languages[lang], lang, openedAt: opened?.at }),
    topic: group.topic,
    refused: group.topic !== 'read' && group.calls.some(({ returned }) => returned !== 'true'),
    calls: group.calls,
  }));
}

/**
 * Give the name that a person reads for an element; empty when it has none.
 *
 * @param element
 *   As content writes it: `cmi.core.score.raw`.
 */
export function nameOf(element: string, lang: SentenceLang): string {
  const { meaning, index = 0 } = meaningOf(element);
  return meaning === 'other' ? '' : languages[lang].names[meaning].replace('{n}', String(index + 1));
}

function groupCalls(calls: readonly Call[]): Group[] {
  const groups: Group[] = [];
  for (const call of calls) {
    const { topic, key } = subjectOf(call);
    const last = topic === 'read' ? groups.at(-1) : groups.findLast((group) => group.topic !== 'read');
    if (key !== '' && last?.key === key) last.calls.push(call);
    else groups.push({ topic, key, calls: [call] });
  }
  return groups;
}

const scores: readonly Meaning[] = ['scoreRaw', 'scoreScaled', 'scoreMin', 'scoreMax'];
const places: readonly Meaning[] = ['location', 'suspendData'];
const outcomes: readonly Meaning[] = ['status', 'completion', 'success'];

function subjectOf({ verb, args }: Call): { topic: Topic; key: string } {
  switch (verbOf(verb)) {
    case 'Initialize':
      return { topic: 'open', key: '' };
    case 'Commit':
      return { topic: 'save', key: '' };
    case 'Terminate':
      return { topic: 'close', key: '' };
    case 'GetValue':
      return { topic: 'read', key: 'read' };
    case 'SetValue':
    case undefined:
  }
  const element = args[0] ?? '';
  const { meaning, index } = meaningOf(element);
  if (scores.includes(meaning)) return { topic: 'outcome', key: 'score' };
  if (places.includes(meaning)) return { topic: 'note', key: 'place' };
  if (outcomes.includes(meaning)) return { topic: 'outcome', key: '' };
  if (element.startsWith('cmi.interactions.')) return { topic: 'answer', key: `answer ${index ?? ''}` };
  return { topic: 'note', key: '' };
}
