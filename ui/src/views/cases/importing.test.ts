import { describe, expect, it } from 'vitest';
import type { Imported } from '../../core';
import { casesOf, firstCase, outcomeOf, sums } from './importing';

const file = (more: Partial<Imported>): Imported => ({
  file: 'a.pdf', sha256: '', decisions: ['d1'], cases: ['ARV-01'], already: false, unread: [], refused: null, ...more,
});

describe('an import', () => {
  it('tells what became of each file', () => {
    expect(outcomeOf(file({}))).toBe('imported');
    expect(outcomeOf(file({ already: true }))).toBe('already');
    expect(outcomeOf(file({ refused: 'encrypted', decisions: [], cases: [] }))).toBe('refused');
    expect(outcomeOf(file({ decisions: [], cases: [] }))).toBe('nothing');
  });

  it('tells new cases from updated and known ones', () => {
    const before = new Set(['ARV-01']);
    expect(casesOf(file({ cases: ['ARV-01', 'ARV-02'] }), before)).toEqual([
      { code: 'ARV-01', change: 'updated' },
      { code: 'ARV-02', change: 'new' },
    ]);
    expect(casesOf(file({ already: true }), before)).toEqual([{ code: 'ARV-01', change: 'known' }]);
  });

  it('counts a case once', () => {
    const before = new Set(['ARV-01']);
    const files = [file({}), file({ cases: ['ARV-02'] }), file({ cases: ['ARV-02'] }), file({ refused: 'damaged', decisions: [], cases: [] })];
    expect(sums(files, before)).toEqual({ files: 4, decisions: 3, fresh: 1, updated: 1, refused: 1 });
    expect(firstCase(files)).toBe('ARV-01');
    expect(firstCase([])).toBeNull();
  });
});
