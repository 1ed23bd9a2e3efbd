import { tokensOf, type Source } from '../../compile/source/source.ts';
import type { Repair } from '../edit.ts';

/** An address that nothing in Markdown can cut short or change. */
const plain = /^https?:\/\/[\p{L}\p{N}_.~/?#@!$'+,;=&%:-]+$/iu;
const mail = /^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** `<https://example.org>` becomes `[https://example.org](https://example.org)`, a mail address likewise. */
export function angleLinks(source: Source): Repair[] {
  return tokensOf(source, 'angleLink').flatMap(({ start, end, address }) => {
    const isMail = mail.test(address);
    if ((!isMail && !plain.test(address)) || /&[#\w]*;/.test(address)) return [];
    if (insideBrackets(source.text, start)) return [];
    const label = address.replace(/^mailto:/i, '').replace(/[_~]/g, '\\$&');
    const target = isMail ? `mailto:${address.replace(/^mailto:/i, '')}` : address;
    return [[{ start, end, text: `[${label}](${target})` }]];
  });
}

/** In the text of a link there can be no other. */
function insideBrackets(text: string, offset: number): boolean {
  const block = text.slice(text.lastIndexOf('\n\n', offset) + 1, offset);
  return /\[[^\]]*$/.test(block) || /\]\($/.test(block);
}
