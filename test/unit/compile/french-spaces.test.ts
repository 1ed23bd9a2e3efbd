import { expect, it } from 'vitest';
import { frenchSpaces } from '../../../src/compile/messages/french-spaces.ts';

it('sets the spaces of sentences, whatever was written', () => {
  expect(frenchSpaces('Bloc « cas » inconnu : vouliez-vous dire ceci ? Oui\u00A0; ou non !')).toBe(
    'Bloc «\u00A0cas\u00A0» inconnu\u00A0: vouliez-vous dire ceci\u202F? Oui\u202F; ou non\u202F!',
  );
});

it('leaves code as it is to be typed', () => {
  expect(frenchSpaces('Écrivez `clé : valeur` ; ou `` `a ? b` `` : voilà')).toBe(
    'Écrivez `clé : valeur`\u202F; ou `` `a ? b` ``\u00A0: voilà',
  );
});
