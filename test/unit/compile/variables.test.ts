/** What an address with variables becomes, and what a form is told. */
import { describe, expect, it } from 'vitest';
import { defaultProject } from '../../../src/compile/project.ts';
import { settingsAt } from '../../../src/compile/plant.ts';
import { fillAddress, fillVariables, variablesOf } from '../../../src/compile/variables.ts';

const project = {
  ...defaultProject,
  name: 'Fonderie du Val',
  forms: {
    'near-miss': 'https://example.org/declarer?langue=fr#haut',
    hazard: { fr: 'https://example.org/danger', en: 'https://example.org/hazard' },
    named: 'https://example.org/f?entry.1={capsule.id}&entry.2={capsule.version}',
  },
  site: { emergency: '01 23 45 67 89', words: { guard: 'le poste 12, ou 14', keypad: '*18#' } },
};
const lyon = {
  name: { fr: 'Usine de Lyon', en: 'Lyon plant' },
  emergency: '5555',
  forms: { hazard: 'https://example.org/lyon' },
};
const near = { id: 'near-miss', lang: 'fr', version: '1.2.0' };
const values = variablesOf(settingsAt(project), near);
const atLyon = variablesOf(settingsAt(project, lyon), near);

describe('a form', () => {
  it.each([
    ['{site.forms.hazard}', 'https://example.org/danger?capsule=near-miss&version=1.2.0'],
    ['{project.forms.hazard}#bas', 'https://example.org/danger?capsule=near-miss&version=1.2.0#bas'],
    ['{site.forms.hazard}/suite?a=b', 'https://example.org/danger/suite?a=b&capsule=near-miss&version=1.2.0'],
    ['{ site.forms.hazard }?', 'https://example.org/danger?capsule=near-miss&version=1.2.0'],
    ['{site.forms.near-miss}', 'https://example.org/declarer?langue=fr&capsule=near-miss&version=1.2.0#haut'],
    ['{site.forms.named}', 'https://example.org/f?entry.1=near-miss&entry.2=1.2.0'],
  ])('%s is told the capsule and its version: %s', (address, expected) => {
    expect(fillAddress(address, values)).toBe(expected);
  });

  it('is told nothing that is not in the capsule, whatever it is called', () => {
    const strange = variablesOf(settingsAt(project), { id: 'a', lang: 'en', version: '1.0.0+a&b=c' });
    const url = new URL(fillAddress('{site.forms.hazard}', strange));
    expect(url.origin + url.pathname).toBe('https://example.org/hazard');
    expect([...url.searchParams]).toEqual([
      ['capsule', 'a'],
      ['version', '1.0.0+a&b=c'],
    ]);
  });

  it('is the plant’s where it has one, the organisation’s where it has none', () => {
    expect(fillAddress('{site.forms.hazard}', atLyon)).toMatch(/^https:\/\/example\.org\/lyon\?/);
    expect(fillAddress('{project.forms.hazard}', atLyon)).toMatch(/^https:\/\/example\.org\/danger\?/);
    expect(fillAddress('{site.forms.near-miss}', atLyon)).toMatch(/^https:\/\/example\.org\/declarer\?/);
  });

  it('has its address in text without what it is told, but with what it asks for', () => {
    expect(fillVariables('{site.forms.hazard} {site.forms.named}', values)).toBe(
      'https://example.org/danger https://example.org/f?entry.1=near-miss&entry.2=1.2.0',
    );
  });

  it('is no form that only stands inside an address, nor one without a value', () => {
    expect(fillAddress('https://example.org/?next={site.forms.hazard}', values)).toBe(
      'https://example.org/?next=https%3A%2F%2Fexample.org%2Fdanger',
    );
    expect(fillAddress('{site.forms.none}', values)).toBe('{site.forms.none}');
  });
});

describe('a phone number', () => {
  it.each([
    ['tel:{site.emergency}', 'tel:0123456789'],
    ['tel:{site.words.keypad}', 'tel:*18%23'],
    ['https://example.org/{site.emergency}', 'https://example.org/01%2023%2045%2067%2089'],
    ['tel:+33(0)232000001', 'tel:+33232000001'],
  ])('%s is dialled as %s', (address, expected) => {
    expect(fillAddress(address, values)).toBe(expected);
  });

  it.each([
    ['+33 (0)2 32 00 00 01', '+33232000001'],
    ['+33 ( 0 ) 2.32.00.00.01', '+33232000001'],
    ['00 33 (0)2 32 00 00 01', '0033232000001'],
    ['+44\u00A0(0)20-7946-0000', '+442079460000'],
    // There the zero is dialled from abroad too.
    ['+39 (0)6 0000 0000', '+390600000000'],
    ['02 (0) 32', '02032'],
  ])('%s has the digits %s', (written, expected) => {
    const settings = { ...project, site: { emergency: written } };
    expect(fillAddress('tel:{site.emergency}', variablesOf(settingsAt(settings), near))).toBe(
      `tel:${expected}`,
    );
  });
});

describe('a plant', () => {
  it('says in each language what it says in that language', () => {
    expect(atLyon.get('site.name')).toBe('Usine de Lyon');
    expect(variablesOf(settingsAt(project, lyon), { ...near, lang: 'en' }).get('site.name')).toBe(
      'Lyon plant',
    );
    expect(variablesOf(settingsAt(project, lyon), { ...near, lang: 'de' }).has('site.name')).toBe(false);
  });

  it('comes before the organisation, which stands in for what it does not say', () => {
    expect([values.get('site.emergency'), atLyon.get('site.emergency')]).toEqual(['01 23 45 67 89', '5555']);
    expect(atLyon.get('site.words.guard')).toBe('le poste 12, ou 14');
    expect(values.has('site.name')).toBe(false);
  });
});
