import { describe, expect, it } from 'vitest';
import { emptyOffice, lineOf, lines, profileOf, withCountry } from './profile';
import { strength } from './passphrase';

const chamber = (id: string, name: string) => ({ id, name, status: 'functioning', status_as_of: '2026-01' });
const arvenia = { id: 'ARV', name: 'Arvenia', region: '', names: '', chambers: [chamber('AR-LC01', 'National Assembly')] };
const borland = { id: 'BOR', name: 'Borland', region: '', names: '', chambers: [chamber('BO-LC01', 'House'), chamber('BO-UC01', 'Senate')] };

describe('who writes', () => {
  it('takes the only chamber of a country and drops that of another', () => {
    const first = withCountry(emptyOffice('en'), arvenia);
    expect([first.country, first.chamber]).toEqual(['ARV', 'AR-LC01']);
    expect(withCountry(first, borland).chamber).toBe('');
  });

  it('proposes the chamber for the letterhead', () => {
    expect(lineOf(borland, 'BO-UC01')).toBe('Senate');
    expect(lineOf(undefined, 'BO-UC01')).toBe('');
  });

  it('keeps the lines of an address and nothing empty', () => {
    expect(lines('Place 1\n\n  1000 Town \n')).toEqual(['Place 1', '1000 Town']);
    expect(profileOf({ ...emptyOffice('fr'), parliament: ' Senate ', address: 'A\nB' })).toMatchObject({ parliament: 'Senate', address: ['A', 'B'], language: 'fr' });
  });
});

describe('a passphrase while it is typed', () => {
  it.each([
    ['', 'empty'],
    ['short', 'short'],
    ['aaaaaaaaaaaaaaa', 'short'],
    ['lake-window', 'fair'],
    ['lake window honest paper seven', 'good'],
  ])('%s is %s', (typed, said) => expect(strength(typed)).toBe(said));
});
