import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import { renderMain, renderPage, withoutCapsuleLinks } from '../../../src/package/page.ts';

const folder = new URL('../../samples/capsules/', import.meta.url);
const capsule = JSON.parse(await readFile(new URL('arret-urgence.json', folder), 'utf8')) as Capsule;
const project = { name: 'Fonderie du Val' };

/** The page without its data block: what is read without script, and what anybody sees in the source. */
function readable(html: string): string {
  return html.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');
}

function withFrontMatter(given: Partial<Capsule['frontMatter']>): Capsule {
  return { ...capsule, frontMatter: { ...capsule.frontMatter, ...given } };
}

describe('the page of a package', () => {
  it('is this', async () => {
    await expect(renderPage(capsule, project)).toMatchFileSnapshot(
      new URL('arret-urgence.page.html', folder).pathname,
    );
  });

  it('shows neither tick, nor feedback, nor explanation', () => {
    const html = readable(renderPage(capsule, project));
    for (const question of capsule.questions) {
      expect(html).toContain(question.stem);
      for (const answer of question.answers) {
        expect(html).toContain(answer.label);
        if (answer.feedback) expect(html).not.toContain(answer.feedback);
      }
      if (question.explanation) expect(html).not.toContain(question.explanation);
    }
    expect(html).not.toMatch(/checked|correct|"right"|class="right"/);
  });

  it('carries its policy, unless the project leaves it out', () => {
    expect(renderPage(capsule, project)).toContain('http-equiv="Content-Security-Policy"');
    expect(renderPage(capsule, { ...project, packagePolicy: false })).not.toContain(
      'Content-Security-Policy',
    );
  });

  it('names another capsule without a link to it; the site links', () => {
    const html = renderPage(capsule, project);
    expect(html).toContain('voir la capsule <em>Consignation</em>.');
    expect(html).not.toContain('data-capsule');
    expect(renderMain(capsule, project)).toContain(
      '<a data-capsule="consignation/fr" href="../consignation/">',
    );
  });
});

describe('the capsule in a page', () => {
  it('cannot end its data block', () => {
    const hostile: Capsule = {
      ...capsule,
      questions: capsule.questions.map((question) => ({
        ...question,
        explanation: '</script><script>alert(1)</script><!-- \u2028',
      })),
    };
    const html = renderMain(hostile, project);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(html).not.toContain('\u2028');
    const block = /id="capsule-data">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(block)).toMatchObject({
      questions: [{ explanation: hostile.questions[0]?.explanation }, {}, {}],
    });
  });

  it('escapes what an author wrote as plain text', () => {
    const html = renderMain(
      withFrontMatter({
        title: 'R&D <b>',
        objective: '"Tri" < déchets',
        authors: ['A & B'],
        credits: '<img src=x>',
        action: { label: '<i>', url: 'https://example.org/?a=1&b="2"' },
      }),
      { name: 'Val & fils' },
    );
    const page = readable(html);
    expect(page).toContain('<h1>R&amp;D &lt;b&gt;</h1>');
    expect(page).toContain('&quot;Tri&quot; &lt; déchets');
    expect(page).toContain('Val &amp; fils');
    expect(page).not.toMatch(/<b>|<img src=x|<i>/);
    expect(page).toContain('href="https://example.org/?a=1&amp;b=&quot;2&quot;"');
  });

  it('wears a mark while it is a draft, and no approval', () => {
    const { approvedBy: _by, approvedOn: _on, ...rest } = capsule.frontMatter;
    const draft = renderMain({ ...capsule, frontMatter: { ...rest, status: 'draft' } }, project);
    expect(draft).toContain('<p class="draft">Brouillon</p>');
    expect(draft).not.toContain('Validée par');
    expect(renderMain(capsule, project)).not.toContain('Brouillon');
  });

  it('keeps the anchor of a heading that only questions stand under', () => {
    const question = {
      kind: 'question',
      heading: 'Trois gestes',
      slug: 'trois-gestes',
      question: 'arret',
    } as const;
    expect(renderMain({ ...capsule, screens: [question] }, project, { colophon: '' })).toContain(
      '<p class="eyebrow" id="trois-gestes">Trois gestes</p>',
    );
  });

  it('has in a package no anchor but those that the capsule links to; on the site anybody may link', () => {
    const anchors = (html: string) =>
      [...html.matchAll(/<(?:h2|section|p)\b[^>]* id="([^"]+)"/g)].map(([, id]) => id);
    const linked = (href: string): Capsule => ({
      ...capsule,
      screens: [
        { kind: 'text', heading: 'À côté', slug: 'à-côté', html: `<p><a href="${href}">Relire</a></p>` },
        { kind: 'question', heading: '', slug: '', question: 'arret' },
      ],
      questions: capsule.questions.filter(({ id }) => id === 'arret'),
    });
    expect(anchors(renderMain(linked('#ailleurs'), project))).toEqual([]);
    expect(anchors(renderMain(linked('#à-côté'), project))).toEqual(['à-côté']);
    expect(anchors(renderMain(linked('#%C3%A0-c%c3%b4t%C3%A9'), project))).toEqual(['à-côté']);
    expect(anchors(renderMain(linked('#question-arret'), project))).toEqual(['question-arret']);
    expect(anchors(renderMain(linked('#ailleurs'), project, { colophon: '' }))).toEqual([
      'à-côté',
      'question-arret',
    ]);
  });

  it('shows the logo of the organisation on the cover, under its name', () => {
    const logo = { path: 'logo.svg', width: 160, height: 24 };
    expect(renderPage(capsule, { name: 'Val & fils' }, logo)).toContain(
      '<section class="screen cover">\n<img src="logo.svg" width="160" height="24" alt="Val &amp; fils" loading="lazy">',
    );
    expect(renderPage(capsule, project)).not.toContain('<img src="logo');
  });

  it('gives text before the first heading a heading, for focus', () => {
    const html = renderMain(
      { ...capsule, screens: [{ kind: 'text', heading: '', slug: '', html: '<p>Bonjour</p>' }] },
      project,
    );
    expect(html).toContain('<h2>Arrêter un convoyeur en sécurité</h2>\n<p>Bonjour</p>');
  });
});

describe('withoutCapsuleLinks', () => {
  it.each([
    ['<a data-capsule="epi/fr" href="../epi/">les <em>EPI</em></a>', 'les <em>EPI</em>'],
    ['<a href="../epi/" title="a > b" data-capsule="epi/fr">EPI</a>, puis', 'EPI, puis'],
    ['<a href="#x" title=" data-capsule=">ici</a>', '<a href="#x" title=" data-capsule=">ici</a>'],
    ['<a href="#x">ici</a> <a data-capsule="a/fr" href="../a/">A</a>', '<a href="#x">ici</a> A'],
    [
      '<abbr title="x">EPI</abbr> et &lt;a data-capsule="x">',
      '<abbr title="x">EPI</abbr> et &lt;a data-capsule="x">',
    ],
  ])('%s', (html, expected) => {
    expect(withoutCapsuleLinks(html)).toBe(expected);
  });
});
