/** Paths as their pages and calendars show them, and what comes next in them. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { nextStep, pathName, type PathStep } from '../../../src/companion/paths/next.ts';
import { standingOf } from '../../../src/companion/progress.ts';
import { readOwnData, restoreOwnData, eraseOwnData } from '../../../src/companion/reminders/own-data.ts';
import {
  followedKey,
  passedKey,
  progressKey,
  remindersKey,
  storedEntries,
} from '../../../src/model/browser-storage-keys.ts';
import { toCalendar } from '../../../src/site/hosting/calendar.ts';
import { toPaths } from '../../../src/site/paths.ts';

const folder = fileURLToPath(new URL('content/', import.meta.url));
const publisher = { name: 'Atelier Nord', url: 'https://qhse.example.org/apprendre' };
/** The calendar that is expected; `UPDATE=1` writes it. */
const sample = new URL('first-week.en.ics', import.meta.url);

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a path on the site', () => {
  it('shows each capsule in its language, else in one that there is', async () => {
    const [english, french] = toPaths(await loadContent(folder)).toSorted((a, b) =>
      a.lang < b.lang ? -1 : 1,
    );
    expect(english).toMatchObject({
      id: 'first-week',
      lang: 'en',
      title: 'First week',
      translations: ['fr'],
    });
    expect(english?.steps.map(({ id, lang, languages, day }) => [id, lang, languages, day])).toEqual([
      ['ladder', 'en', ['fr', 'en'], '2026-10-06'],
      ['noise', 'fr', ['fr'], '2026-10-13'],
    ]);
    expect(french?.steps.map(({ lang }) => lang)).toEqual(['fr', 'fr']);
    expect(french).toMatchObject({ role: 'Nouveaux arrivants' });
  });

  it.each(['Pacific/Auckland', 'America/New_York'])('has a calendar that is the same in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    const [path] = toPaths(await loadContent(folder)).filter(({ lang }) => lang === 'en');
    const calendar = path && toCalendar(path, publisher, new Date('2026-11-22T09:30:00Z'));
    const text = calendar?.replaceAll('\r\n', '\n') ?? '';
    if (process.env['UPDATE']) await writeFile(sample, text);
    expect(text).toBe((await readFile(sample, 'utf8')).replaceAll('\r\n', '\n'));
    expect(calendar).not.toMatch(/[^\r]\n/);
  });

  it('moves the events that someone has imported, back too, and on the day they were imported', async () => {
    const content = await loadContent(folder);
    const at = (start: string, now: string): Revision[] => {
      const paths = content.paths.map((each) => ({
        ...each,
        ...(each.path && { path: { ...each.path, start } }),
      }));
      const [path] = toPaths({ ...content, paths });
      return revisionsOf((path && toCalendar(path, publisher, new Date(now))) ?? '');
    };
    const imported = at('2026-10-05', '2026-11-22T09:30:00Z');
    expect(imported.map(({ day }) => day)).toEqual(['20261006', '20261013']);
    for (const later of [
      at('2026-09-07', '2026-11-22T09:30:01Z'),
      at('2027-01-01', '2027-03-01T08:00:00Z'),
    ]) {
      const merged = imported.map((known) => laterOf(known, later));
      expect(merged).toEqual(later);
      expect(merged).not.toEqual(imported);
      // And whoever imports the older file again keeps the newer dates.
      expect(later.map((known) => laterOf(known, imported))).toEqual(later);
    }
  });

  it('has events of its own for each company and plant, on one host and without any', async () => {
    const [path] = toPaths(await loadContent(folder));
    const publishers = [
      { name: 'A' },
      { name: 'B' },
      { name: 'B', plant: 'lyon' },
      { name: 'B', url: 'https://b.example' },
      { name: 'B', url: 'https://b.example/lyon/', plant: 'lyon' },
    ];
    const uids = publishers.flatMap((each) =>
      revisionsOf((path && toCalendar(path, each, new Date())) ?? '').map(({ uid }) => uid),
    );
    expect(new Set(uids).size).toBe(2 * publishers.length);
  });

  it('has no calendar without days', async () => {
    const [path] = toPaths(await loadContent(folder));
    const steps = (path?.steps ?? []).map(({ day: _, ...step }) => step);
    expect(path && toCalendar({ ...path, steps }, publisher, new Date())).toBeUndefined();
  });
});

interface Revision {
  uid: string;
  sequence: number;
  stamp: string;
  day: string;
}

function revisionsOf(calendar: string): Revision[] {
  return calendar
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((event) => {
      const value = (name: string): string => new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(event)?.[1] ?? '';
      return {
        uid: value('UID'),
        sequence: Number(value('SEQUENCE')),
        stamp: value('DTSTAMP'),
        day: value('DTSTART'),
      };
    });
}

/** What a calendar application keeps of an event that it has and one that comes (RFC 5546, 2.1.5). */
function laterOf(known: Revision, incoming: readonly Revision[]): Revision | undefined {
  const found = incoming.find(({ uid }) => uid === known.uid);
  const isLater = found && (found.sequence - known.sequence || Number(found.stamp > known.stamp) || -1) > 0;
  return isLater ? found : known;
}

describe('what comes next', () => {
  const steps: PathStep[] = ['a', 'b', 'c'].map((id) => ({
    title: id,
    address: `/fr/${id}/`,
    addresses: [`/fr/${id}/`, `/en/${id}/`],
  }));
  const doneOf = (done: string) => (step: PathStep) => done.includes(step.title);

  it.each<[string | undefined, string, string | undefined]>([
    [undefined, '', 'a'],
    [undefined, 'a', 'b'],
    ['/fr/a/', 'a', 'b'],
    ['/en/a/', 'a', 'b'],
    // One that was failed is not what comes next of itself.
    ['/fr/a/', '', 'b'],
    ['/fr/a/', 'ab', 'c'],
    ['/fr/c/', 'c', 'a'],
    ['/fr/c/', 'abc', undefined],
    ['/fr/b/', 'bc', 'a'],
  ])('on %s, with %j done, is %s', (here, done, expected) => {
    expect(nextStep(steps, doneOf(done), here)?.title).toBe(expected);
  });

  it.each([
    ['new-leader', 'fr/new-leader'],
    ['en/new-leader', 'en/new-leader'],
    ['../../evil', undefined],
    ['//evil.example', undefined],
    ['fr/', undefined],
    ['', undefined],
    [null, undefined],
  ])('belongs to the path that %j names', (text, name) => {
    expect(pathName(text, 'fr')).toBe(name);
  });
});

describe('how far one has come', () => {
  const kept: Record<string, string> = {
    'qhse:/fr/passed/': '1|1.0.0|1|k3|4|p100|1x2y3z:a;',
    'qhse:/fr/failed/': '1|1.0.0|1|k3|4|f20|1x2y3z:b;',
    'qhse:/fr/opened/': '1|1.0.0|1|k3|0||;',
    'qhse:/fr/begun/': '1|1.0.0|1|k3|2||1x2y3z:a;',
    'qhse:/fr/other/': 'not ours',
  };
  it.each([
    ['/fr/passed/', 'done'],
    ['/fr/failed/', 'failed'],
    ['/fr/opened/', 'new'],
    ['/fr/begun/', 'begun'],
    ['/fr/other/', 'new'],
    ['/fr/none/', 'new'],
    ['/fr/none/ /fr/passed/ /fr/failed/', 'done'],
  ])('with %s is %s', (addresses, standing) => {
    expect(standingOf(addresses.split(' '), (key) => kept[key])).toBe(standing);
  });
});

describe('what this site keeps in a browser', () => {
  it('is listed for those who ask, under the keys that the code uses', () => {
    const keys = storedEntries.map(({ key }) => key);
    expect(keys).toEqual([
      progressKey('<path of the page>'),
      remindersKey('<base path>'),
      followedKey('<base path>'),
      passedKey('<path of the page>'),
    ]);
  });

  it('is erased and put back, and what others keep is left alone', () => {
    const foreign = {
      'qhse:/other/fr/ladder/': 'x',
      theme: 'dark',
      'qhse:reminders:/other/': 'y',
      'qhse:passed:/other/fr/ladder/': 'z',
      // A plant's site below the company's.
      'qhse:/learn/lyon/fr/ladder/': 'l',
      'qhse:passed:/learn/lyon/fr/ladder/': 'm',
      'qhse:reminders:/learn/lyon/': 'n',
    };
    const own = {
      'qhse:/learn/fr/ladder/': 'a',
      'qhse:reminders:/learn/': 'b',
      'qhse:path:/learn/': 'c',
      'qhse:passed:/learn/fr/ladder/': 'd',
      'qhse:/learn/es-419/fire-2/index.html': 'e',
    };
    const storage = fakeStorage({ ...foreign, ...own });
    const kept = readOwnData(storage, '/learn/');
    expect(kept).toEqual(own);
    eraseOwnData(storage, '/learn/');
    expect({ ...storage }).toEqual(foreign);
    restoreOwnData(storage, kept);
    expect({ ...storage }).toEqual({ ...foreign, ...own });
  });
});

/** Storage whose keys are its own properties, as in a browser. */
function fakeStorage(entries: Record<string, string>): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  };
  return Object.assign(Object.create(methods) as Storage, entries);
}
