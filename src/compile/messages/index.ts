/** Findings in words. A language of messages is one file beside this one and a line here. */
import { VFileMessage } from 'vfile-message';
import { severityOf, type Finding, type RuleId } from '../finding.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { frenchSpaces } from './french-spaces.ts';
import type { Message, Messages } from './message.ts';
import * as settingsEn from './settings-en.ts';
import * as settingsFr from './settings-fr.ts';

const languages = { fr, en } satisfies Record<string, Messages>;

/** How a sentence says that it concerns some plants only. */
const atPlants: Record<MessageLang, (reason: string, plants: readonly string[]) => string> = {
  fr: settingsFr.atPlants,
  en: settingsEn.atPlants,
};

/** How a language sets its punctuation. */
const typography: Partial<Record<MessageLang, (text: string) => string>> = { fr: frenchSpaces };

/** A language in which an author may read messages. */
export type MessageLang = keyof typeof languages;

export function isMessageLang(lang: string): lang is MessageLang {
  return Object.hasOwn(languages, lang);
}

/**
 * Put a finding into words.
 *
 * @param finding
 *   What was found.
 * @param file
 *   File it is in, relative to the content folder.
 * @param lang
 *   Language of the sentence.
 * @returns
 *   A message in the form that unified's reporters read.
 */
export function toMessage(finding: Finding, file: string, lang: MessageLang): VFileMessage {
  const { reason, note } = sentence(finding, lang);
  const set = typography[lang] ?? ((text: string) => text);
  const whole = finding.plants ? atPlants[lang](reason, finding.plants) : reason;
  const message = new VFileMessage(set(whole), {
    place: finding.place,
    ruleId: finding.ruleId,
    source: 'capsule',
  });
  message.fatal = severityOf(finding.ruleId) === 'error';
  message.file = file;
  message.url = rulePage(finding.ruleId);
  if (note) message.note = set(note);
  return message;
}

/** The page about a rule, in this repository; written from the rule's samples. */
function rulePage(ruleId: RuleId): string {
  return `docs/rules/${ruleId}.md`;
}

function sentence(finding: Finding, lang: MessageLang): Message {
  // The union of rules cannot be followed through the table; a finding always carries its own rule's values.
  const say = languages[lang][finding.ruleId] as (values: Finding['values']) => Message;
  // What the ledger's rules name is short by itself, and stands in commands: one that is cut does something else.
  return say(finding.ruleId.startsWith('release-') ? finding.values : excerpts(finding.values));
}

/** A line of 5,000 characters is quoted by its beginning. */
const longestExcerpt = 80;

function excerpts(values: Finding['values']): Finding['values'] {
  const shortened = Object.entries(values).map(([key, value]: [string, unknown]) =>
    typeof value === 'string' && value.length > longestExcerpt
      ? [key, `${value.slice(0, longestExcerpt)}…`]
      : [key, value],
  );
  // Same keys, same types: only long texts become shorter.
  return Object.fromEntries<unknown>(shortened as [string, unknown][]);
}
