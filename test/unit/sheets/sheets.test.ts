/** What the printed sheets say, of the sample capsules: every type of question is among them. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent, type Content } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { drawCode } from '../../../src/sheets/qr-code.ts';
import { pathPosterSizes, renderPathPoster } from '../../../src/sheets/path-poster.ts';
import { messageOf, posterSizes, renderPoster } from '../../../src/sheets/poster.ts';
import type { SheetSettings } from '../../../src/sheets/sheet.ts';
import { renderTalk } from '../../../src/sheets/talk.ts';
import { backSizes, frontSizes } from '../../../src/sheets/talk-room.ts';
import { withoutLinks } from '../../../src/sheets/capsule-text.ts';
import { allSheets, sheetAt } from '../../../src/site/sheets.ts';
import type { SiteContent } from '../../../src/site/hand-over.ts';
import { toPaths } from '../../../src/site/paths.ts';

const settings: SheetSettings = {
  name: 'Ateliers Réunis',
  url: 'https://capsules.example.org/apprendre/',
  styles: '/apprendre/_assets/sheets.css',
  script: '/apprendre/_assets/sheets.js',
  icon: '/apprendre/favicon.svg',
};

let content: Content;
let site: SiteContent;
beforeAll(async () => {
  content = await loadContent(fileURLToPath(new URL('../../../capsules/', import.meta.url)));
  // The sheets read the paths of it, and nothing else.
  site = { paths: toPaths(content).map((data) => ({ id: data.id, digest: '', data })) } as SiteContent;
});

function capsuleOf(id: string, lang = 'fr'): Capsule {
  const found = content.entries.find((entry) => entry.id === id && entry.lang === lang)?.capsule;
  if (!found) throw new Error(`There is no capsule ${id} in ${lang}`);
  return found;
}

/** The capsule with this text alone. */
function saying(html: string): Capsule {
  return {
    ...capsuleOf('lockout'),
    questions: [],
    screens: [{ kind: 'text', heading: 'Gestes', slug: 'gestes', html }],
  };
}

/** What stands around, and the two sides of a talk. */
function sidesOf(html: string): string[] {
  return html.split('<section class="sheet talk');
}

const list = '<ol>\n<li>Couper</li>\n<li>Vérifier</li>\n</ol>';
const block = (name: string, text: string): string =>
  `<section class="block ${name}"><p class="block-name">Nom</p><p>${text}</p></section>`;

describe('the code', () => {
  it('has every module that the library gives, and four white ones around', () => {
    const address = `${settings.url ?? ''}fr/lockout/`;
    const { data, size } = encode(address, { ecc: 'M', border: 0 });
    const svg = drawCode(address, 'Code');
    expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`);
    const drawn = data.map((row) => row.map(() => false));
    for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
      for (let n = 0; n < Number(width); n += 1) {
        const row = drawn[Number(y) - 4];
        if (row) row[Number(x) - 4 + n] = true;
      }
    }
    expect(drawn).toEqual(data);
  });
});

describe('a poster', () => {
  it.each([
    ['the first list', list + block('key', 'Rien ne bouge.'), [list, 'Rien ne bouge.']],
    [
      'a danger before a key',
      list + block('key', 'Clé') + block('danger', 'Air sous pression'),
      [list, 'Air sous'],
    ],
    ['a checklist where there is no other list', block('checklist', list), [list]],
    ['a key alone', block('key', 'Rien ne bouge.'), ['Rien ne bouge.']],
  ])('says %s', (_, html, said) => {
    const { steps, block } = messageOf(saying(html));
    const message = steps + block;
    for (const each of said) expect(message).toContain(each);
    expect(message).not.toContain('Clé');
  });

  it.each([
    ['a block as long as a page', list + block('key', 'mot '.repeat(60)), list],
    ['a list of seven', `<ul>${'<li>Un geste</li>'.repeat(7)}</ul>`, ''],
    ['a list in a list', '<ul><li>Un<ul><li>Deux</li></ul></li><li>Trois</li></ul>', ''],
    ['a situation', block('case', 'Jeudi, 6 h 15.'), ''],
  ])('leaves out %s', (_, html, said) => {
    expect(Object.values(messageOf(saying(html))).join('')).toBe(said);
  });

  it('shows the picture of a hazard hunt that says nothing else, from one level above', () => {
    expect(messageOf(capsuleOf('workshop-hazards')).picture).toMatch(/^<img src="\.\.\/media\/[^>]*>$/);
  });

  it('has code, address in letters, version and review date', () => {
    const html = renderPoster(capsuleOf('lockout'), settings);
    expect(html).toContain(
      drawCode('https://capsules.example.org/apprendre/fr/lockout/', 'Code QR de l’adresse ci-contre'),
    );
    expect(html.replace(/<[^>]*>/g, '')).toContain('capsules.example.org/apprendre/fr/lockout\n');
    expect(html).toContain('Version 1.1.0. À relire avant le');
  });

  it('says where to look, and why there is no code, where the site has no address', () => {
    const { url: _, ...without } = settings;
    const html = renderPoster(capsuleOf('lockout'), without);
    expect(html).not.toContain('class="code"');
    expect(html).toContain('Cherchez ce titre');
    expect(html).toContain('_project.yaml');
  });

  it.each([
    ['https://capsules.example.org/', true],
    ['https://ateliers.example/capsules/', true],
    ['https://example-group.org/', false],
    ['https://capsules.ateliers-reunis.fr/', false],
  ])('at %s says on the screen that the address is an example: %s', (url, isSaid) => {
    const html = renderPoster(capsuleOf('lockout'), { ...settings, url });
    expect(html.includes('<p class="sheet-notice">Ce code mène à une adresse d’exemple')).toBe(isSaid);
  });

  it('of a draft says that it is one, and names the plant', () => {
    const capsule = capsuleOf('lockout');
    const draft: Capsule = {
      ...capsule,
      plant: { id: 'lyon', name: 'Usine de Lyon' },
      frontMatter: { ...capsule.frontMatter, status: 'draft' },
    };
    expect(renderPoster(draft, settings)).toContain('<span class="draft">Brouillon</span>');
    expect(renderPoster(draft, settings)).toContain('Usine de Lyon');
    expect(renderPoster(capsule, settings)).not.toContain('Brouillon');
  });
});

describe('the poster of a path', () => {
  it.each([3, 12, 40, 60])('shows as many of %i capsules as fit, and how many others there are', (count) => {
    const steps = Array.from({ length: count }, (_, index) => ({
      title: `Capsule ${index} sur les gestes du matin à l'atelier`,
      lang: 'fr',
      minutes: 5,
      day: '2026-12-20',
    }));
    const html = renderPathPoster({ id: 'long', lang: 'fr', title: 'Long', lead: 'Tout.', steps }, settings);
    const shown = html.split('<li>').length - 1;
    const others = / et (\d+) autres capsules/.exec(html)?.[1] ?? '0';
    expect(shown + Number(others)).toBe(count);
    expect(others === '0').toBe(count < 40);
    // A title is never pulled apart from how long it takes, in the middle of a date.
    expect(html).toContain('5\u00a0min, 20\u00a0décembre\u00a02026'.replace(', ', ',\u00a0'));
  });
});

describe('the poster of a path with words that fill the page', () => {
  it('says that all of its capsules are elsewhere', () => {
    const words = (letters: number): string => `${'W'.repeat(34)} `.repeat(10).slice(0, letters);
    const step = { title: words(200), lang: 'fr', minutes: 5 };
    const html = renderPathPoster(
      { id: 'w', lang: 'fr', title: words(80), lead: words(300), audience: words(120), steps: [step, step] },
      { ...settings, name: words(80) },
    );
    expect(html).not.toContain('<li>');
    expect(html).toContain('2 capsules, à voir dans le parcours.');
  });
});

describe('letters', () => {
  it('of every size that may be chosen are in the style sheet, as large as their names say', async () => {
    const folder = new URL('../../../src/sheets/', import.meta.url);
    const rule = (selector: string, size: number): string => `${selector} {\n    font-size: ${size}pt;`;
    const poster = await readFile(new URL('poster.css', folder), 'utf8');
    for (const { text, title } of [...posterSizes, ...pathPosterSizes]) {
      expect(poster).toContain(rule(`.poster.size-${text}`, text));
      expect(poster).toContain(rule(`.poster.title-${title} h1`, title));
    }
    const talk = await readFile(new URL('talk.css', folder), 'utf8');
    for (const size of [...frontSizes, ...backSizes])
      expect(talk).toContain(rule(`.talk.size-${String(size).replace('.', '\\.')}`, size));
  });

  it('become smaller the more there is to say', () => {
    const sizeOf = (title: string): number => {
      const capsule = capsuleOf('lockout');
      const html = renderPoster({ ...capsule, frontMatter: { ...capsule.frontMatter, title } }, settings);
      return Number(/title-(\d+)/.exec(html)?.[1]);
    };
    expect(sizeOf('Consigner')).toBe(40);
    expect(sizeOf('Consigner avant de se glisser dans la machine '.repeat(4))).toBeLessThan(30);
  });
});

describe('a talk sheet', () => {
  it('keeps what is right for its back', () => {
    for (const { capsule } of content.entries) {
      if (!capsule) continue;
      const [, front = '', back = ''] = sidesOf(renderTalk(capsule, settings));
      expect(front).not.toMatch(/key-right|Bonne réponse/);
      for (const question of capsule.questions) {
        expect(front).toContain(withoutLinks(question.stem));
        const choices =
          question.type === 'scenario' ? question.steps.flatMap((step) => step.choices) : question.answers;
        if (question.type === 'opinion' || question.type === 'text' || question.type === 'numeric') continue;
        for (const { label } of choices) expect(back).toContain(withoutLinks(label));
      }
    }
  });

  it('marks right and wrong in words and gives the feedback', () => {
    const back = renderTalk(capsuleOf('lockout'), settings);
    expect(back).toContain(
      '<li class="key-right"><b class="key-mark">Juste</b> <b>Faux.</b> Paul pose aussi son cadenas.',
    );
    expect(back).toContain('<li class="key-wrong"><b class="key-mark">Faux</b> <b>Vrai.</b>');
  });

  it('numbers the steps of a case, says where each choice leads and where it ends, on both sides', () => {
    const [, front = '', back = ''] = sidesOf(renderTalk(capsuleOf('call-on-the-road'), settings));
    const choices = [
      ["J'appelle Lucas\u00a0: il a le kit mains libres.", 2],
      ["J'attends 11\u00a0h, quand il sera arrêté.", 4],
      ['Je décale son dernier rendez-vous.', 5],
    ] as const;
    for (const [label, step] of choices) {
      expect(front).toContain(`<li>${label} <span class="leads-to">→ étape ${step}</span></li>`);
      expect(back.slice(back.indexOf(label))).toMatch(
        new RegExp(`^.*?<span class="leads-to">→ étape ${step}<`),
      );
    }
    expect(front).toContain(
      '<h3>Étape 5 · Bonne route</h3><p>Lucas rentre à l\'heure.</p><p class="step-end">Fin du cas.</p>',
    );
    // An end asks nothing.
    expect(front).not.toContain('<ol class="answers" type="a"></ol>');
    expect(back).toContain('<h4>Étape 1 · Le client insiste</h4>');
    expect(back).not.toContain('Bonne route');
  });

  it('speaks of a situation only where there is one', () => {
    expect(renderTalk(capsuleOf('lockout'), settings)).toContain('Lisez la situation');
    expect(renderTalk(capsuleOf('call-on-the-road'), settings)).not.toContain('la situation');
  });

  it('that has no room for the situation neither asks to read it nor goes on with it, and says where it is', () => {
    const capsule = capsuleOf('lockout');
    const html = block('case', 'Jeudi, à six heures. '.repeat(600));
    const screens: Capsule['screens'] = [{ kind: 'text', heading: 'Jeudi', slug: 'jeudi', html }];
    const [, front = ''] = sidesOf(renderTalk({ ...capsule, screens }, settings));
    expect(front).not.toMatch(/Jeudi, à six|Lisez la situation|La suite de la situation/);
    expect(front).toContain('Posez chaque question');
    expect(front).toContain('La situation, trop longue pour cette fiche, est dans la capsule.');
  });

  it('of a hazard hunt says what to do with the picture on paper', () => {
    const [, front = ''] = sidesOf(renderTalk(capsuleOf('workshop-hazards'), settings));
    expect(front).toContain('chacun entoure ce qu’il voit.');
    expect(front).not.toMatch(/[Tt]ouche[rz]/);
  });

  it('of too much for two pages leaves off the same questions on both, and says how many', () => {
    const capsule = capsuleOf('near-miss');
    const questions = Array.from({ length: 60 }, (_, index) => capsule.questions[index % 4]).filter(
      (question) => !!question,
    );
    const screens = Array.from({ length: 6 }, () => capsule.screens).flat();
    const [, front = '', back = ''] = sidesOf(renderTalk({ ...capsule, questions, screens }, settings));
    const answered = back.split('class="key-question"').length - 1;
    const left = /… et (\d+) autres questions, à poser avec la capsule/.exec(front)?.[1];
    expect(answered).toBeGreaterThan(2);
    expect(answered + Number(left)).toBe(60);
    expect(front).toContain('La suite des points est dans la capsule.');
    expect(renderTalk(capsule, settings)).not.toContain('talk-rest');
  });

  it('gives the numbers that are accepted, and the right order', () => {
    expect(renderTalk(capsuleOf('flash-audit'), settings)).toContain('<b>60 boîtiers.</b>');
    expect(renderTalk(capsuleOf('raise-the-alarm'), settings)).toContain('Le bon ordre\u202f:');
  });
});

describe('all sheets', () => {
  it('are whole pages that no search engine keeps, and leave links, film and inline styles out', () => {
    const sheets = [...allSheets(content, site, settings)];
    expect(sheets.length).toBe(content.entries.length * 3 + site.paths.length);
    for (const { path, text } of sheets) {
      expect(text, path).toContain('<meta name="robots" content="noindex">');
      expect(text, path).not.toContain('rel="canonical"');
      expect(text, path).not.toMatch(/\sstyle=|<video|<audio|data-capsule|loading="lazy"|undefined/);
      // The way back is the only link.
      expect(text.split('<a ').length, path).toBe(2);
      expect(sheetAt(path, content, site, settings), path).toBe(text);
    }
  });

  it('have no other address', () => {
    for (const path of [
      'fr/lockout/',
      'fr/lockout/flyer/',
      'fr/nobody/poster/',
      'de/lockout/poster/',
      'fr/lockout/poster/x/',
    ])
      expect(sheetAt(path, content, site, settings), path).toBeUndefined();
  });

  it('are not made of a capsule that was withdrawn', () => {
    const entries = content.entries.map((entry) =>
      entry.id === 'lockout' && entry.capsule
        ? {
            ...entry,
            capsule: {
              ...entry.capsule,
              frontMatter: { ...entry.capsule.frontMatter, status: 'retired' as const },
            },
          }
        : entry,
    );
    expect(sheetAt('fr/lockout/poster/', { ...content, entries }, site, settings)).toBeUndefined();
  });
});
