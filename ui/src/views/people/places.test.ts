import { describe, expect, it } from 'vitest';
import type { CountryRow } from '../../core';
import { placesOf } from './places';

const country = (id: string, name: string): CountryRow => ({ id, name, region: 'r', chambers: [], names: '' });
const named = (id: string) => ({ country: { id, name: id } });

describe('places', () => {
  it('are the IPU first, then countries the office has to do with', () => {
    const rows = placesOf([country('VEN', 'Venezuela'), country('ARV', 'Arvenia'), country('CHE', 'Switzerland')], [named('VEN'), named('VEN')], [named('ARV'), { country: null }], null);
    expect(rows).toEqual([
      { id: 'ipu', name: '', cases: 0, held: 1 },
      { id: 'ARV', name: 'Arvenia', cases: 0, held: 1 },
      { id: 'VEN', name: 'Venezuela', cases: 2, held: 0 },
    ]);
  });

  it('hold the country that is open', () => {
    expect(placesOf([country('CHE', 'Switzerland')], [], [], 'CHE').map((row) => row.id)).toEqual(['ipu', 'CHE']);
  });
});
