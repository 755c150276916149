import { describe, expect, it } from 'vitest';
import type { CaseChoices } from '../core';
import { filtersOf, nameOf, setNames, withFilter } from './filters';

describe('filters', () => {
  it('are set and taken away one by one', () => {
    const one = withFilter({}, 'country', 'XAR');
    const two = withFilter(one, 'kind', 'letter');
    expect(setNames(two)).toEqual(['kind', 'country']);
    expect(withFilter(two, 'country', '')).toEqual({ kind: 'letter' });
    expect(one).toEqual({ country: 'XAR' });
    expect(filtersOf({ country: 'XBM', year: '2026', page: '3' })).toEqual({ country: 'XBM', year: '2026' });
  });

  it('are named by what the register offers', () => {
    const choices: CaseChoices = {
      countries: [{ id: 'XAR', name: 'Arvenia', cases: 2 }],
      statuses: [],
      violations: [],
      regions: [],
      sponsors: [],
    };
    expect(nameOf(choices, 'country', 'XAR')).toBe('Arvenia');
    expect(nameOf(choices, 'country', 'XBM')).toBe('XBM');
    expect(nameOf(undefined, 'region', 'africa')).toBe('africa');
  });
});
