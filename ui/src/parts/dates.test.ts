import { describe, expect, it } from 'vitest';
import { longDate, longTime, parseDate, shortDate } from './dates';

const en = 'en-GB';
const fr = 'fr-FR';
const es = 'es-ES';
const ar = 'ar-u-ca-gregory-nu-latn';

describe('a typed date', () => {
  it.each([
    ['2026-11-23', en],
    ['23/11/2026', en],
    ['23.11.2026', fr],
    ['23-11-26', es],
    ['23 November 2026', en],
    ['November 23, 2026', en],
    ['23 nov 2026', en],
    ['23 novembre 2026', fr],
    ['23 nov. 2026', fr],
    ['23 de noviembre de 2026', es],
    ['٢٣/١١/٢٠٢٦', ar],
    ['23 نوفمبر 2026', ar],
  ])('%s is read', (typed, locale) => expect(parseDate(typed, locale)).toBe('2026-11-23'));

  it('is read with accents or without, and with the ordinal of the first', () => {
    expect(parseDate('1er août 2026', fr)).toBe('2026-08-01');
    expect(parseDate('1 aout 2026', fr)).toBe('2026-08-01');
  });

  it.each(['', 'soon', '31/02/2026', '2026-13-01', '23/11', '0/0/2026', '23 nowember 2026'])('%s is none', (typed) =>
    expect(parseDate(typed, en)).toBeNull(),
  );

  it('comes back from how the language writes it', () => {
    for (const locale of [en, fr, es, ar]) {
      for (const iso of ['2026-01-02', '2026-08-31', '2026-12-01']) {
        expect(parseDate(shortDate(iso, locale), locale), locale).toBe(iso);
        expect(parseDate(longDate(iso, locale), locale), longDate(iso, locale)).toBe(iso);
      }
    }
  });
});

describe('a shown date', () => {
  it('is the same day wherever the machine stands', () => {
    expect(longDate('2026-11-23', en)).toBe('23 November 2026');
    expect(longDate('2026-11-23', fr)).toBe('23 novembre 2026');
  });

  it('is only the hour when it is today', () => {
    const now = new Date(2026, 10, 23, 18, 0);
    expect(longTime(new Date(2026, 10, 23, 10, 42).toISOString(), en, now)).toBe('10:42');
    expect(longTime(new Date(2026, 10, 22, 10, 42).toISOString(), en, now)).toContain('22 November 2026');
  });

  it('that cannot be read is shown as it is', () => {
    expect(longDate('unknown', en)).toBe('unknown');
  });
});
