/** Phones that people own, fleets that are managed, kiosks. */
import type { Facts } from '../facts.ts';
import type { DossierTexts } from '../texts/texts.ts';
import { blocks, heading, list, paragraph, type Html } from './html.ts';
import { storageTable } from './security.ts';

/** Write the page. */
export function mobilePage(facts: Facts, texts: DossierTexts): Html {
  const { mobile: say, compatibility, none } = texts;
  const { lowest } = facts.compatibility.floors.packages;
  const host = facts.url ? new URL(facts.url).host : say.hostUnknown;
  const domains = facts.outgoing.map(({ domain }) => `\`${domain}\``).join(', ') || none;
  return blocks(
    heading(say.personal, 'personal'),
    list(
      say.personalItems(
        lowest.safari_ios ?? compatibility.nobody,
        lowest.chrome_android ?? compatibility.nobody,
      ),
    ),
    heading(say.managed, 'managed'),
    list(say.managedItems(host, facts.url ?? say.hostUnknown)),
    heading(say.permissions, 'permissions'),
    facts.permissions.length === 0
      ? paragraph(say.permissionsNone(facts.compatibility.features.length))
      : blocks(paragraph(say.permissionsSome), list(facts.permissions.map((key) => `\`${key}\``))),
    heading(say.kiosk, 'kiosk'),
    list(say.kioskItems(domains)),
    heading(say.stays, 'stays'),
    storageTable(texts),
    list(texts.privacy.neverItems),
  );
}
