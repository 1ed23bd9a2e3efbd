/** Compatibility: lowest versions, the fleet, what was run, what older browsers do without, and every feature. */
import { scopes, type Feature } from '../compatibility/analyse.ts';
import { browserName, browsers } from '../compatibility/data.ts';
import { compareVersions } from '../../model/versions.ts';
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { sayEvidence } from './evidence.ts';
import { blocks, heading, link, list, paragraph, table, type Html } from './html.ts';

/** How many features are named as what sets a version, and how many of those that a browser does without for one reason. */
const named = 1;
const namedTogether = 3;

/** The end of a key, by which people know the feature; the data has the whole. */
const shortKey = (key: string): string => `\`${key.split('.').slice(-2).join('.')}\``;

/** Write the page. */
export function compatibilityPage(facts: Facts, texts: DossierTexts): Html {
  const { compatibility: say } = texts;
  const { features, data, undecided } = facts.compatibility;
  return blocks(
    paragraph(say.lead, 'lead'),
    heading(say.lowest, 'lowest'),
    lowestTable(facts, texts),
    heading(say.fleet, 'fleet'),
    fleetPart(facts, texts),
    heading(say.tested, 'tested'),
    list([sayEvidence(texts, facts.evidence, 'packages'), sayEvidence(texts, facts.evidence, 'crawl')]),
    heading(say.enhancements, 'enhancements'),
    paragraph(say.enhancementsText),
    enhancements(facts, texts),
    heading(say.features, 'features'),
    paragraph(say.featuresText(features.length, data.compat, texts.day(data.compatDate), data.features)),
    baselines(features, texts),
    paragraph(link('../data/compatibility.csv', `${texts.data} : compatibility.csv`)),
    heading(say.limits, 'limits'),
    list(say.limitsItems(facts.formats.map((each) => `\`${each}\``).join(', ') || texts.none)),
    undecided.length > 0 && [
      heading(say.undecided, 'undecided'),
      paragraph(say.undecidedText),
      paragraph(undecided.map((name) => `\`${name}\``).join(', '), 'note'),
    ],
  );
}

function lowestTable({ compatibility: { floors } }: Facts, { compatibility: say }: DossierTexts): Html {
  // The versions first: on a phone, the rest of the table is off the screen.
  const head = [
    say.browser,
    ...scopes.map((scope) => say.scopes[scope]),
    ...scopes.map((scope) => say.because(say.scopes[scope])),
  ];
  const rows = browsers.map((browser) => [
    browserName(browser),
    ...scopes.map((scope) => floors[scope].lowest[browser] ?? say.nobody),
    ...scopes.map((scope) => (floors[scope].because[browser] ?? []).slice(0, named).map(shortKey).join(', ')),
  ]);
  return table(say.lowest, head, rows);
}

function fleetPart({ fleet, compatibility: { floors } }: Facts, { compatibility: say }: DossierTexts): Html {
  if (!fleet) return paragraph(say.noFleet);
  const rows = browsers
    .filter((browser) => fleet.lowest[browser] !== undefined)
    .map((browser) => [
      browserName(browser),
      fleet.lowest[browser] ?? '',
      ...scopes.map((scope) => floors[scope].lowest[browser] ?? say.nobody),
    ]);
  return blocks(
    paragraph(fleet.words.map((word) => `\`${word}\``).join(', ')),
    table(
      say.fleet,
      [say.browser, say.oldest, ...scopes.map((scope) => say.needed(say.scopes[scope]))],
      rows,
    ),
    paragraph(say.fleetFits),
    fleet.notLookedUp.length > 0 &&
      paragraph(say.notLookedUp(fleet.notLookedUp.map((name) => `\`${name}\``).join(', '))),
  );
}

function enhancements({ compatibility }: Facts, { compatibility: say }: DossierTexts): Html {
  const { lowest } = compatibility.floors.packages;
  const isYounger = ({ since }: Feature): boolean =>
    browsers.some((browser) => {
      const [floor, found] = [lowest[browser], since[browser]];
      return floor !== undefined && (!found || compareVersions(found.version, floor) > 0);
    });
  const younger = compatibility.features.filter(isYounger);
  const rows = [...Map.groupBy(younger, ({ without }) => without)].flatMap(([without, features]) => {
    if (without === undefined) return [];
    const names = features.slice(0, namedTogether).map(({ key }) => shortKey(key));
    const others = features.length - names.length;
    return [
      [
        say.reasons[without],
        `${names.join(', ')}${others > 0 ? ` ${say.andMore(others)}` : ''}`,
        (['safari_ios', 'chrome_android'] as const)
          .map((browser) => allFrom(features, browser, say))
          .join(', '),
      ],
    ];
  });
  return table(say.enhancements, say.enhancementsHead, rows);
}

/** First version of a browser that has all of some features. */
function allFrom(
  features: readonly Feature[],
  browser: 'safari_ios' | 'chrome_android',
  say: DossierTexts['compatibility'],
): string {
  const versions = features.map(({ since }) => since[browser]?.version);
  if (versions.some((version) => version === undefined)) return say.nobody;
  return versions.reduce<string>((a, b) => (b !== undefined && compareVersions(b, a) > 0 ? b : a), '1');
}

function baselines(features: readonly Feature[], { compatibility: say, number }: DossierTexts): Html {
  const kinds = [
    ['high', say.baseline.high],
    ['low', say.baseline.low],
    [false, say.baseline.limited],
    [undefined, say.baseline.unknown],
  ] as const;
  const rows = kinds.map(([baseline, name]) => {
    const these = features.filter((feature) => feature.baseline === baseline);
    const needed = these.filter(({ without }) => without === undefined);
    return [name, number(these.length), number(needed.length)];
  });
  return table(say.features, say.featuresHead, rows);
}
