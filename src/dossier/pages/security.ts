/** Security: policy, requests, links, storage, files, extensions, bills of materials. */
import { cacheEntries } from '../../model/browser-caches.ts';
import { packageEntries, storedEntries } from '../../model/browser-storage-keys.ts';
import type { Facts } from '../facts.ts';
import { refusedExtensions } from '../inventory.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { find, sayEvidence } from './evidence.ts';
import { blocks, heading, join, link, list, paragraph, table, type Html } from './html.ts';

/** Write the page. */
export function securityPage(facts: Facts, texts: DossierTexts): Html {
  const { security: say } = texts;
  const seen = (['packages', 'crawl'] as const).flatMap(
    (name) => find(facts.evidence, name)?.seen['storage'] ?? [],
  );
  const { site, packages } = facts.policies;
  return blocks(
    heading(say.policies, 'policies'),
    list([
      `${say.policyOf.site} : \`${site}\``,
      packages === undefined
        ? `${say.policyOf.packages} : ${say.noPolicy}`
        : `${say.policyOf.packages} : \`${packages}\``,
    ]),
    paragraph(say.headers),
    paragraph(sayEvidence(texts, facts.evidence, 'packages'), 'note'),
    heading(say.network, 'network'),
    network(facts, texts),
    heading(say.links, 'links'),
    links(facts, texts),
    heading(say.storage, 'storage'),
    storageTable(texts),
    seen.length > 0 &&
      paragraph(say.storageSeen([...new Set(seen)].map((key) => `\`${key}\``).join(', ')), 'note'),
    filesPart(facts, texts),
    billPart(facts, texts),
  );
}

/** Everything that is kept in a browser. */
export function storageTable({ lang, security: say }: DossierTexts): Html {
  return table(
    say.storage,
    say.storageHead,
    [...packageEntries, ...storedEntries, ...cacheEntries].map(({ key, storage, purpose, lifetime }) => [
      `\`${key}\``,
      storage,
      inLanguage(purpose, lang),
      inLanguage(lifetime, lang),
    ]),
  );
}

/** A text of one of the code's own tables. */
export function inLanguage(texts: Readonly<Record<string, string>>, lang: string): string {
  return texts[lang] ?? texts['en'] ?? '';
}

function network({ foreign, counts, evidence }: Facts, texts: DossierTexts): Html {
  const { security: say } = texts;
  const said =
    foreign.length === 0
      ? paragraph(say.foreignNone(counts.pages + counts.packages))
      : blocks(
          paragraph(say.foreignSome),
          list(foreign.map(({ page, address }) => `\`${page}\` : \`${address}\``)),
        );
  const { pages = 0, requests = 0 } = find(evidence, 'crawl')?.counts ?? {};
  return blocks(
    said,
    pages > 0 && paragraph(say.crawled(pages, requests)),
    paragraph(sayEvidence(texts, evidence, 'crawl'), 'note'),
  );
}

function links({ outgoing }: Facts, { security: say, number }: DossierTexts): Html {
  if (outgoing.length === 0) return paragraph(say.linksNone);
  return table(
    say.links,
    say.linksHead,
    outgoing.map(({ domain, links: count, example }) => [`\`${domain}\``, number(count), `\`${example}\``]),
  );
}

function filesPart({ files, refused }: Facts, texts: DossierTexts): Html {
  const { security: say, number, data } = texts;
  const packages = Map.groupBy(
    files.filter(({ where }) => where !== 'site'),
    ({ where }) => where,
  );
  const rows = [...packages].map(([where, own]) => [
    where,
    number(own.length),
    `\`${own.find(({ path }) => path === 'index.html')?.sha256 ?? ''}\``,
  ]);
  const count = [...packages.values()].flat().length;
  return blocks(
    heading(say.files, 'files'),
    paragraph(say.filesText(files.length)),
    table(say.files, say.filesHead, rows),
    paragraph(link('../data/files.csv', `${data} : files.csv`)),
    heading(say.refused, 'refused'),
    refused.length === 0
      ? paragraph(say.refusedNone(count, refusedExtensions.map((each) => `\`.${each}\``).join(' ')))
      : blocks(paragraph(say.refusedSome), list(refused.map(({ where, path }) => `${where} : \`${path}\``))),
  );
}

function billPart(
  { libraries: { shipped, build } }: Facts,
  { security: say, data, none }: DossierTexts,
): Html {
  return blocks(
    heading(say.bill, 'bill'),
    paragraph(say.billText(shipped.length, build.length)),
    paragraph(say.shippedOwn),
    shipped.length > 0 &&
      table(
        say.bill,
        say.billHead,
        shipped.map(({ name, version, license }) => [`\`${name}\``, version, license ?? none]),
      ),
    list([
      join(data, ' : ', link('../data/shipped.cdx.json', 'shipped.cdx.json')),
      join(data, ' : ', link('../data/build.cdx.json', 'build.cdx.json')),
    ]),
  );
}
