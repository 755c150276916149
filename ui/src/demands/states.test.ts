import { describe, expect, it } from 'vitest';
import { before, shows, waits } from './states';

describe('demands', () => {
  it('of the IPU to itself are left out unless asked for', () => {
    expect(shows('outside', { class: 'secretary_general' })).toBe(false);
    expect(shows('outside', { class: 'ipu_members' })).toBe(true);
    expect(shows('', { class: 'committee' })).toBe(true);
    expect(shows('parliament', { class: 'authorities' })).toBe(false);
  });

  it('wait while they are open and not asked again later', () => {
    expect(waits({ state: 'open', repeated_in: null, left_out: false })).toBe(true);
    expect(waits({ state: 'open', repeated_in: 'later', left_out: false })).toBe(false);
    expect(waits({ state: 'met', repeated_in: null, left_out: false })).toBe(false);
  });
});

describe('the decision before', () => {
  const row = (uid: string, date: string | null, code = 'XAR-01', draft = false) => ({ uid, date, cases: [code], draft });

  it('is the newest older one on the same case', () => {
    const rows = [row('a', '2020-01-01'), row('b', '2022-01-01'), row('c', '2023-01-01'), row('d', '2022-06-01', 'XBM-01'), row('e', '2022-09-01', 'XAR-01', true)];
    expect(before(rows, rows[2]!)?.uid).toBe('b');
    expect(before(rows, rows[0]!)).toBeUndefined();
  });
});
