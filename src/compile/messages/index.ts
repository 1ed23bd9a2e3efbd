/** Findings in words. A language of messages is one file beside this one and a line here. */
import { VFileMessage } from 'vfile-message';
import { severityOf, type Finding } from '../finding.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Message, Messages } from './message.ts';

const languages = { fr, en } satisfies Record<string, Messages>;

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
  const message = new VFileMessage(reason, {
    place: finding.place,
    ruleId: finding.ruleId,
    source: 'capsule',
  });
  message.fatal = severityOf(finding.ruleId) === 'error';
  message.file = file;
  if (note) message.note = note;
  return message;
}

function sentence(finding: Finding, lang: MessageLang): Message {
  // The union of rules cannot be followed through the table; a finding always carries its own rule's values.
  const say = languages[lang][finding.ruleId] as (values: Finding['values']) => Message;
  return say(finding.values);
}
