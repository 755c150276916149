import { describe, expect, test } from 'vitest';
import type { Proposed } from '../../core';
import { isPlain, knownCase, outcomeOf, proposalsOf } from './importing';

const file = (more: Partial<Proposed>): Proposed => ({ file: 'a.pdf', sha256: '', proposal: null, already: false, cases: [], refused: null, ...more });

describe('files that were handed in', () => {
  test('each waits, is known, or was refused', () => {
    expect(outcomeOf(file({ proposal: 'p1' }))).toBe('waits');
    expect(outcomeOf(file({ already: true, cases: ['XAR-01'] }))).toBe('already');
    expect(outcomeOf(file({ refused: 'no_text' }))).toBe('refused');
  });

  test('the same file twice is one proposal', () => {
    expect(proposalsOf([file({ proposal: 'p1' }), file({ refused: 'damaged' }), file({ proposal: 'p1' }), file({ proposal: 'p2' })])).toEqual(['p1', 'p2']);
  });

  test('nothing has to be told only when every file waits', () => {
    expect(isPlain([file({ proposal: 'p1' })])).toBe(true);
    expect(isPlain([file({ proposal: 'p1' }), file({ already: true })])).toBe(false);
    expect(isPlain([])).toBe(false);
  });

  test('a known file leads to its case', () => {
    expect(knownCase([file({ refused: 'damaged' }), file({ already: true, cases: ['XAR-01', 'XAR-02'] })])).toBe('XAR-01');
    expect(knownCase([file({ proposal: 'p1' })])).toBeNull();
  });
});
