/** Security: policy, requests, links, storage, files, extensions, bills of materials. */
import { cacheEntries } from '../../model/browser-caches.ts';
import { packageEntries, storedEntries } from '../../model/browser-storage-keys.ts';
import type { Facts } from '../facts.ts';
import { refusedExtensions } from '../inventory.ts';
import { isSchema } from '../security/sbom.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { find, sayEvidence } from './evidence.ts';
import { blocks, heading, join, link, list, paragraph, table, type Html } from './html.ts';

/** How many pages are named that declare no policy; all are in the data. */
const named = 20;

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
    facts.pages.withoutPolicy.length === 0
      ? paragraph(say.declared(facts.pages.read))
      : blocks(
          paragraph(say.undeclared),
          list(facts.pages.withoutPolicy.slice(0, named).map((path) => `\`${path}\``)),
        ),
    paragraph(say.headers),
    facts.headers.length === 0
      ? paragraph(say.headersNone)
      : blocks(paragraph(say.headersSite), list(facts.headers.map((header) => `\`${header}\``))),
    paragraph(sayEvidence(texts, facts.evidence, 'packages'), 'note'),
    heading(say.network, 'network'),
    network(facts, texts),
    heading(say.links, 'links'),
    links(facts, texts),
    heading(say.storage, 'storage'),
    storageTable(texts),
    cookies(facts, texts),
    seen.length > 0 &&
      paragraph(say.storageSeen([...new Set(seen)].map((key) => keyName(key, say)).join(', ')), 'note'),
    filesPart(facts, texts),
    billPart(facts, texts),
  );
}

function cookies({ evidence }: Facts, { security: say }: DossierTexts): Html {
  // What both tests have counted, or nothing where one is not on record.
  const counted = (['packages', 'crawl'] as const).map((name) => find(evidence, name)?.counts['cookies']);
  return blocks(
    paragraph(say.cookiesNone),
    counted.every((count) => count === 0) && paragraph(say.cookiesSeen, 'note'),
  );
}

/** A key as code, with words of the language for what changes in it. */
function keyName(key: string, { placeholders }: DossierTexts['security']): string {
  return `\`${key.replace(/<([^>]+)>/g, (_, name: string) => `<${placeholders[name] ?? name}>`)}\``;
}

/** Everything that is kept in a browser. */
export function storageTable({ lang, security: say }: DossierTexts): Html {
  return table(
    say.storage,
    say.storageHead,
    [...packageEntries, ...storedEntries, ...cacheEntries].map(({ key, storage, purpose, lifetime }) => [
      keyName(key, say),
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

function network({ read, evidence }: Facts, texts: DossierTexts): Html {
  const { security: say } = texts;
  return blocks(
    paragraph(say.foreignNone(read)),
    find(evidence, 'crawl') && paragraph(say.crawled),
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

function filesPart({ files, packages, digest }: Facts, { security: say, number, data }: DossierTexts): Html {
  const held = Map.groupBy(files, ({ where }) => where);
  const names = packages.map(({ file, sha256 }) => [file.replace(/^scorm\//, ''), sha256] as const);
  const rows = names.map(([name, sha256]) => [name, number(held.get(name)?.length ?? 0), `\`${sha256}\``]);
  const inPackages = files.filter(({ where }) => where !== 'site').length;
  return blocks(
    heading(say.files, 'files'),
    paragraph(say.filesText(files.length)),
    table(say.files, say.filesHead, rows),
    paragraph(link('../data/files.csv', `${data} : files.csv`)),
    paragraph(join(say.filesDigest, ' ', `\`${digest}\``)),
    paragraph(say.filesCheck),
    heading(say.refused, 'refused'),
    paragraph(say.refusedNone(inPackages, refusedExtensions.map((each) => `\`.${each}\``).join(' '))),
  );
}

function billPart(
  { libraries: { shipped, build }, files }: Facts,
  { security: say, data, none }: DossierTexts,
): Html {
  const bundled = [...new Set([...shipped.packages, ...shipped.site])];
  const schemas = files.filter(isSchema).length;
  const unlicensed = build
    .filter(({ name, license }) => !license && !bundled.some((each) => each.name === name))
    .map(({ name }) => `\`${name}\``);
  const rows = [...bundled, ...(shipped.schemas && schemas > 0 ? [shipped.schemas] : [])];
  const inPackages = shipped.packages.map(({ name }) => `\`${name}\``).join(', ');
  return blocks(
    heading(say.bill, 'bill'),
    paragraph(say.billText(bundled.length, build.length)),
    unlicensed.length > 0 && paragraph(say.billUnlicensed(unlicensed.join(', '))),
    paragraph(inPackages === '' ? say.shippedOwn : say.shippedBundled(inPackages)),
    shipped.schemas && schemas > 0 && paragraph(say.schemas(schemas, `\`${shipped.schemas.name}\``)),
    rows.length > 0 &&
      table(
        say.bill,
        say.billHead,
        rows.map(({ name, version, license }) => [`\`${name}\``, version, license ?? none]),
      ),
    list([
      join(data, ' : ', link('../data/shipped.cdx.json', 'shipped.cdx.json')),
      join(data, ' : ', link('../data/build.cdx.json', 'build.cdx.json')),
    ]),
    paragraph(say.billLimits),
  );
}
