/** Phones that people own, fleets that are managed, kiosks. */
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { scopes } from '../compatibility/analyse.ts';
import { asking } from '../compatibility/asking.ts';
import { find } from './evidence.ts';
import { versionsOf } from './front.ts';
import { blocks, heading, list, paragraph, table, type Html } from './html.ts';
import { storageTable } from './security.ts';

/** Write the page. */
export function mobilePage(facts: Facts, texts: DossierTexts): Html {
  const { mobile: say, none } = texts;
  const host = facts.url ? new URL(facts.url).host : say.hostUnknown;
  const domains = facts.outgoing.flatMap(({ domain }) => (domain.endsWith(':') ? [] : [`\`${domain}\``]));
  return blocks(
    heading(say.personal, 'personal'),
    list(
      say.personalItems(
        versionsOf(facts, texts, 'packages'),
        versionsOf(facts, texts, 'site'),
        find(facts.evidence, 'site') !== undefined,
      ),
    ),
    heading(say.managed, 'managed'),
    list(say.managedItems(host, facts.url ?? say.hostUnknown)),
    heading(say.permissions, 'permissions'),
    permissions(facts, texts),
    heading(say.kiosk, 'kiosk'),
    list(say.kioskItems(domains.join(', ') || none)),
    heading(say.stays, 'stays'),
    paragraph(say.staysText),
    storageTable(texts),
    list(texts.privacy.neverItems),
  );
}

function permissions({ permissions: found }: Facts, { mobile: say, compatibility }: DossierTexts): Html {
  const names = Object.values(asking)
    .flat()
    .map((name) => `\`${name}\``);
  const free = scopes.filter((scope) => !found.some((each) => each.scope === scope));
  return blocks(
    ...free.map((scope) => paragraph(say.permissionsNone(compatibility.scopes[scope]))),
    found.length > 0 &&
      table(
        say.permissions,
        say.permissionsHead,
        found.map(({ kind, scope, file }) => [say.asked[kind], compatibility.scopes[scope], `\`${file}\``]),
      ),
    paragraph(say.permissionsNames(names.join(', ')), 'note'),
  );
}
