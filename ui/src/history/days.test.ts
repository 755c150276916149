import { expect, test } from 'vitest';
import { byDay, timeOf } from './days';

test('entries stand under their day, in their order', () => {
  const entries = ['2026-11-23T12:30:00', '2026-11-23T10:00:00', '2026-11-22T09:00:00'].map((at) => ({ at }));
  expect(byDay(entries)).toEqual([
    { date: '2026-11-23', entries: entries.slice(0, 2) },
    { date: '2026-11-22', entries: entries.slice(2) },
  ]);
  expect(byDay([])).toEqual([]);
});

test('a time is hours and minutes in the figures of case codes', () => {
  expect(timeOf('2026-11-23T09:05:00', 'en-GB')).toBe('09:05');
  expect(timeOf('2026-11-23T09:05:00', 'ar-u-ca-gregory-nu-latn')).toContain('09:05');
});
