import { expect, it } from 'vitest';
import { runs } from './spaces';

it('tells spaces that do not break from the rest', () => {
  expect(runs('Objet\u00a0: la lettre\u202f;')).toEqual([
    { text: 'Objet', kept: false }, { text: '\u00a0', kept: true }, { text: ': la lettre', kept: false }, { text: '\u202f', kept: true }, { text: ';', kept: false },
  ]);
  expect(runs('')).toEqual([]);
});
