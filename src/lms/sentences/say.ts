/** One group of calls in words. */
import { type Edition } from '../editions.ts';
import { parseTime } from '../times.ts';
import type { Group, SentenceLang } from './index.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { sayResponse } from './response.ts';
import type { Words } from './words.ts';

export interface Context {
  edition: Edition;
  words: Words;
  lang: SentenceLang;
  /** When the session was opened, in milliseconds since the launch. */
  openedAt: number | undefined;
}

export function sayGroup(group: Group, context: Context): string {
  const { words } = context;
  const [first] = group.calls;
  if (!first) return '';
  const refused = group.calls.filter(({ returned }) => returned !== 'true');
  const error = refused[0]?.error ?? '0';
  switch (group.topic) {
    case 'open':
      return refused.length > 0 ? words.openRefused(error) : words.opened;
    case 'save':
      return refused.length > 0 ? words.saveRefused(error) : words.saved;
    case 'close': {
      if (refused.length > 0) return words.closeRefused(error);
      const { openedAt } = context;
      return words.closed(openedAt === undefined ? '' : sayDuration(first.at - openedAt, words));
    }
    case 'read':
      return words.read([...new Set(group.calls.map(({ args }) => elementName(args[0] ?? '', words)))]);
    case 'outcome':
    case 'answer':
    case 'note': {
      const suffix =
        refused.length === 0
          ? ''
          : refused.length === group.calls.length
            ? words.refused(error)
            : words.refusedPartly(refused.length, error);
      return sayValues(group, context) + suffix;
    }
  }
}

/** Values of a group by their meaning; the last one counts. */
function valuesOf(group: Group): Partial<Record<Meaning, string>> {
  return Object.fromEntries(group.calls.map(({ args }) => [meaningOf(args[0] ?? '').meaning, args[1] ?? '']));
}

function sayValues(group: Group, context: Context): string {
  if (group.topic === 'answer') return sayAnswer(group, context);
  if (group.key === 'score') return sayScore(group, context);
  if (group.key === 'place') return sayPlace(group, context);
  const { args } = group.calls[0] ?? { args: [] };
  return sayValue(args[0] ?? '', args[1] ?? '', context);
}

function sayAnswer(group: Group, { words, lang }: Context): string {
  const { question, questionType = '', response, result } = valuesOf(group);
  const { index = 0 } = meaningOf(group.calls[0]?.args[0] ?? '');
  if (question === undefined || response === undefined) return words.answerBegun(index + 1);
  return words.answer(
    sayResponse(questionType, response, words),
    question,
    result === undefined ? undefined : sayVerdict(result, words, lang),
  );
}

function sayVerdict(result: string, words: Words, lang: SentenceLang): string {
  switch (result) {
    case 'correct':
      return words.verdicts.right;
    case 'wrong':
    case 'incorrect':
      return words.verdicts.wrong;
    case 'neutral':
    case 'unanticipated':
      return words.verdicts[result];
    default:
      return isNumber(result) ? words.points(sayNumber(result, lang)) : words.quote(shorten(result));
  }
}

function sayScore(group: Group, { edition, words, lang }: Context): string {
  const { scoreRaw, scoreScaled, scoreMin, scoreMax } = valuesOf(group);
  const number = (value: string): string =>
    isNumber(value) ? sayNumber(value, lang) : words.quote(shorten(value));
  if (scoreRaw !== undefined) {
    // SCORM 1.2 knows no other scale; 2004 knows none until it is told.
    const max = scoreMax ?? (edition === '1.2' ? '100' : undefined);
    return words.score(number(scoreRaw), isNumber(scoreRaw) && max !== undefined ? number(max) : undefined);
  }
  if (scoreScaled !== undefined) {
    return words.score(
      isNumber(scoreScaled) ? sayPercent(scoreScaled, lang) : number(scoreScaled),
      undefined,
    );
  }
  return words.scoreScale(scoreMin && number(scoreMin), scoreMax && number(scoreMax));
}

function sayPlace(group: Group, { words }: Context): string {
  const { location, suspendData } = valuesOf(group);
  const place = location === undefined ? undefined : shorten(location) || words.nothing;
  return words.place(place, suspendData?.length);
}

function sayValue(element: string, value: string, { edition, words, lang }: Context): string {
  const { meaning } = meaningOf(element);
  const word = Object.hasOwn(words.values, value) ? (words.values[value] ?? '') : words.quote(shorten(value));
  switch (meaning) {
    case 'status':
      return words.status(word);
    case 'completion':
      return words.completion(word);
    case 'success':
      return words.success(word);
    case 'exit':
      return value === 'suspend' ? words.suspends : words.exits(word);
    case 'sessionTime': {
      const time = parseTime(edition, value);
      return words.sessionTime(time === undefined ? words.quote(shorten(value)) : sayDuration(time, words));
    }
    case 'progress':
      return words.progress(isNumber(value) ? sayPercent(value, lang) : words.quote(shorten(value)));
    case 'other':
      return words.unknown(element || words.nothing, word);
    default:
      return words.other(elementName(element, words), word);
  }
}

function elementName(element: string, words: Words): string {
  const { meaning, index = 0 } = meaningOf(element);
  return meaning === 'other' ? element : words.names[meaning].replace('{n}', String(index + 1));
}

function sayDuration(milliseconds: number, words: Words): string {
  const seconds = Math.round(milliseconds / 1000);
  return words.duration(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
}

function isNumber(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}

function sayNumber(value: string, lang: SentenceLang): string {
  return Number(value).toLocaleString(lang, { maximumFractionDigits: 2 });
}

function sayPercent(value: string, lang: SentenceLang): string {
  return Number(value).toLocaleString(lang, { style: 'percent', maximumFractionDigits: 2 });
}

/** Enough to recognise a value; the whole of it is in the call. */
function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
