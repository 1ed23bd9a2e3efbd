/** The first page: ten questions, each with a line and its proof, and the block to sign. */
import { lmsElements } from '../../model/lms-elements.ts';
import { cacheEntries } from '../../model/browser-caches.ts';
import { packageEntries, storedEntries } from '../../model/browser-storage-keys.ts';
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { blocks, heading, join, link, paragraph, table, type Html } from './html.ts';

/**
 * Write the first page.
 *
 * @param facts
 *   What is known of the build.
 */
export function frontPage(facts: Facts, texts: DossierTexts): Html {
  const { front } = texts;
  const { capsules, packages, pages } = facts.counts;
  const answers = questions(facts, texts);
  const rows = answers.map(([[question, answer], address]) => [question, answer, link(address, front.proof)]);
  return blocks(
    paragraph(front.lead(capsules, packages, pages), 'lead'),
    paragraph(front.rule),
    { html: `<div class="questions"><ol>\n${rows.map(item).join('\n')}\n</ol></div>` },
    heading(front.signOff, 'sign-off'),
    paragraph(front.signOffText),
    { html: `<div class="sign">${signOff(texts).html}</div>` },
  );
}

function item([question = '', answer = '', proof = '']: readonly (string | Html)[]): string {
  return `<li>${join({ html: '<strong>' }, question, { html: '</strong> ' }, answer, ' ', proof).html}</li>`;
}

function signOff({ front }: DossierTexts): Html {
  return table(
    front.signOff,
    front.signOffHead,
    front.roles.map((role) => [role, '', '', '', '']),
  );
}

function questions(facts: Facts, texts: DossierTexts): [sentences: [string, string], proof: string][] {
  const ask = texts.front.questions;
  const { nobody } = texts.compatibility;
  const lowest = facts.compatibility.floors.packages.lowest;
  const version = (browser: keyof typeof lowest): string => lowest[browser] ?? nobody;
  const inPackages = facts.files.filter(({ where }) => where !== 'site').length;
  const reads = lmsElements.filter(({ access }) => access !== 'write').length;
  const writes = lmsElements.filter(({ access }) => access !== 'read').length;
  const { outgoing, foreign, counts, policies, libraries } = facts;
  return [
    [
      ask.phones(version('safari_ios'), version('chrome_android'), version('webview_android')),
      'compatibility.html#lowest',
    ],
    [ask.policy(policies.packages !== undefined), 'security.html#policies'],
    [ask.network(foreign.length, counts.pages + counts.packages, outgoing.length), 'security.html#network'],
    [
      ask.storage(storedEntries.length + cacheEntries.length + packageEntries.length),
      'security.html#storage',
    ],
    [ask.integrity(facts.files.length, libraries.shipped.length), 'security.html#files'],
    [weight(facts, texts), 'bandwidth.html'],
    [ask.forbidden(facts.refused.length, inPackages), 'security.html#refused'],
    [ask.permissions(facts.permissions.length), 'mobile.html#permissions'],
    [ask.mobile(), 'mobile.html#managed'],
    [ask.personal(reads, writes), 'privacy.html'],
  ];
}

function weight(
  { weights, study }: Facts,
  { front: { questions: ask }, bytes, number }: DossierTexts,
): [string, string] {
  const heaviest = weights.toSorted((a, b) => b.gzip + b.media - a.gzip - a.media)[0];
  const fullest = study?.lines.toSorted((a, b) => b.peak / b.allowed - a.peak / a.allowed)[0];
  const over = study?.lines.filter(({ peak, allowed }) => peak > allowed).length ?? 0;
  const peak = fullest
    ? ask.peak(fullest.name, `${number((fullest.peak / fullest.allowed) * 100)} %`, over)
    : ask.noPlan;
  return ask.weight(bytes((heaviest?.gzip ?? 0) + (heaviest?.media ?? 0)), bytes(heaviest?.later ?? 0), peak);
}
