import { describe, expect, it } from 'vitest';
import { byYear, hrefOf } from './timeline';

const entry = (date: string) => ({ date, kind: 'letter' as const, title: date, uid: date, detail: null, persons: [], sensitivity: 'office' as const });

describe('a timeline', () => {
  it('stands by year, in the order it came', () => {
    expect(byYear([entry('2026-11-02'), entry('2026-01-02'), entry('2024-05-05')]).map((y) => [y.year, y.entries.length])).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
    expect(byYear([])).toEqual([]);
  });

  it('leads to the record', () => {
    expect(hrefOf({ kind: 'decision', uid: 'd' })).toBe('#/cases/decision/d');
    expect(hrefOf({ kind: 'report', uid: 'r' })).toBe('#/reports/r');
    expect(hrefOf({ kind: 'action', uid: 'a' })).toBeNull();
  });
});
