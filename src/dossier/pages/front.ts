/** The first page: ten questions, each with a line and its proof, and the block to sign. */
import { lmsElements } from '../../model/lms-elements.ts';
import { cacheEntries } from '../../model/browser-caches.ts';
import { packageEntries, storedEntries } from '../../model/browser-storage-keys.ts';
import type { Facts } from '../facts.ts';
import type { Scope } from '../compatibility/analyse.ts';
import type { DossierTexts, ReadWritten, Versions } from '../texts/texts.ts';
import { blocks, heading, join, link, paragraph, table, type Html } from './html.ts';
import type { PageName } from './layout.ts';

/**
 * Write the first page.
 *
 * @param facts
 *   What is known of the build.
 */
export function frontPage(facts: Facts, texts: DossierTexts): Html {
  const { front } = texts;
  const answers = questions(facts, texts);
  const rows = answers.map(([[question, answer], page, fragment]) => [
    question,
    answer,
    link(`${page}.html${fragment}`, front.proof(texts.pages[page])),
  ]);
  const dates = facts.evidence.map(({ date }) => date).toSorted();
  const isStale = facts.evidence.some(({ current }) => !current);
  const tested = dates[0] === undefined ? texts.none : texts.day(dates[0]);
  return blocks(
    paragraph(front.lead(facts.counts), 'lead'),
    paragraph(front.rule),
    { html: `<div class="questions"><ol>\n${rows.map(item).join('\n')}\n</ol></div>` },
    heading(front.signOff, 'sign-off'),
    paragraph(`${front.signOffText(facts.tool.version, tested)}${isStale ? ` ${texts.evidence.stale}` : ''}`),
    paragraph(join(front.digest, ' ', `\`${facts.digest}\``)),
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

type Answer = [sentences: [string, string], page: PageName, fragment: string];

function questions(facts: Facts, texts: DossierTexts): Answer[] {
  const ask = texts.front.questions;
  const inPackages = facts.files.filter(({ where }) => where !== 'site').length;
  const { outgoing, counts, libraries, pages, permissions } = facts;
  const domains = outgoing.filter(({ domain }) => !domain.endsWith(':')).length;
  const kinds = storedEntries.length + cacheEntries.length + packageEntries.length;
  const bundled = new Set([...libraries.shipped.packages, ...libraries.shipped.site]).size;
  const asked = permissions.map(({ kind }) => texts.mobile.asked[kind]);
  return [
    [
      ask.phones(
        versionsOf(facts, texts, 'packages'),
        versionsOf(facts, texts, 'site'),
        facts.fleet !== undefined && facts.unfit.length === 0,
      ),
      'compatibility',
      '#lowest',
    ],
    [ask.policy(pages.read, pages.withoutPolicy.length), 'security', '#policies'],
    [ask.network(facts.read, domains), 'security', '#network'],
    [ask.storage(kinds), 'security', '#storage'],
    [ask.integrity(facts.files.length, counts.packages, bundled), 'security', '#files'],
    [weight(facts, texts), 'bandwidth', ''],
    [ask.forbidden(inPackages), 'security', '#refused'],
    [ask.permissions(asked.join(' ; ')), 'mobile', '#permissions'],
    [ask.mobile(), 'mobile', '#managed'],
    [ask.personal(readWritten('scorm12'), readWritten('scorm2004')), 'privacy', ''],
  ];
}

/** Lowest versions of phones for packages or the site. */
export function versionsOf({ compatibility }: Facts, texts: DossierTexts, scope: Scope): Versions {
  const { lowest } = compatibility.floors[scope];
  const { nobody } = texts.compatibility;
  return {
    ios: lowest.safari_ios ?? nobody,
    android: lowest.chrome_android ?? nobody,
    webview: lowest.webview_android ?? nobody,
  };
}

/** How many elements a package of one edition reads and writes. */
export function readWritten(edition: 'scorm12' | 'scorm2004'): ReadWritten {
  const own = lmsElements.filter((element) => element[edition] !== undefined);
  return {
    read: own.filter(({ access }) => access !== 'write').length,
    written: own.filter(({ access }) => access !== 'read').length,
  };
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
  return ask.weight(bytes((heaviest?.gzip ?? 0) + (heaviest?.media ?? 0)), bytes(heaviest?.page ?? 0), peak);
}
