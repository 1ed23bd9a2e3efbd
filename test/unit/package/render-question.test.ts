/** Questions whose answers have places, on the page without script and in print: sorted, so that nothing shows what belongs where. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import { renderAnswers } from '../../../src/package/render-question.ts';

const sample = new URL('../../samples/parse/questions-places/capsule.json', import.meta.url);
const { questions } = JSON.parse(await readFile(sample, 'utf8')) as Capsule;
const words = { hint: 'Indice', circleSpots: 'Entourez' };
const htmlOf = (type: string) =>
  questions.filter((question) => question.type === type).map((question) => renderAnswers(question, words))[0];

describe('on the page without script', () => {
  it('both sides of a table stand under their names, each target once', () => {
    expect(htmlOf('match')).toBe(
      [
        '<p class="side">Produit manipulé</p>',
        '<ul class="answers">',
        '<li data-letter="d"><a href="https://example.org" rel="noopener">Acétone</a></li>',
        '<li data-letter="b">CH<sub>3</sub>Cl</li>',
        '<li data-letter="a">Solvant</li>',
        '<li data-letter="c">Tôle | plaque</li>',
        '</ul>',
        '<p class="side">Gants</p>',
        '<ul class="targets side">',
        '<li data-symbol="3">Cuir</li>',
        '<li data-symbol="2">Néoprène</li>',
        '<li data-symbol="1">Nitrile épais</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('answers of one group do not stand together', () => {
    const html = htmlOf('categorise') ?? '';
    expect([...html.matchAll(/data-(?:letter|symbol)="(.)"/g)].map(([, name]) => name)).toEqual([
      ...'acb',
      ...'21',
    ]);
  });

  it('steps to put in order are in the order of their words', () => {
    const html = htmlOf('order') ?? '';
    expect([...html.matchAll(/data-letter="(.)"/g)].map(([, letter]) => letter)).toEqual([...'bac']);
  });

  it('names of targets are text, never markup', () => {
    const [match] = questions;
    if (match?.type !== 'match') throw new Error('The sample begins with another question');
    const html = renderAnswers(
      { ...match, columns: ['<b>', '&'], targets: [{ symbol: '1', label: '<img src=x> & "co"' }] },
      words,
    );
    expect(html).toContain('<p class="side">&lt;b&gt;</p>');
    expect(html).toContain('<li data-symbol="1">&lt;img src=x&gt; &amp; &quot;co&quot;</li>');
  });

  it('a scenario shows its first step alone, without what is right or where a choice leads', async () => {
    const file = new URL('../../samples/parse/scenario/capsule.json', import.meta.url);
    const [scenario] = (JSON.parse(await readFile(file, 'utf8')) as Capsule).questions;
    if (!scenario) throw new Error('The sample has no question');
    const [first, ...others] = renderAnswers(scenario, words).split('</section>');
    expect(first).toBe(
      [
        '<section class="step" id="karim-tend-la-main">',
        '<h3>Karim tend la main</h3>',
        '<p>La presse est <strong>sous tension</strong>.</p>',
        '<details class="hint"><summary>Indice</summary><p>Que dit la consigne ?</p></details>',
        '<ol class="answers" type="a">',
        "<li>« Stop : on <em>consigne</em> d'abord. »</li>",
        '<li>« Vas-y, elle est arrêtée. »</li>',
        '</ol>',
        '',
      ].join('\n'),
    );
    const opening = others.map((html) => html.trim().split('\n')[0]);
    expect(opening).toEqual([
      '<section class="step" id="la-consignation-1" hidden>',
      '<section class="step" id="la-pièce-est-retirée" hidden>',
      '<section class="step" id="la-presse-repart" hidden>',
      '',
    ]);
  });
});
