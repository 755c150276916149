// Dates as people type them and as the language writes them. ISO `YYYY-MM-DD` inside, always.

const easternDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

function latinDigits(text: string): string {
  return text.replace(easternDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** The ISO date, or null when the day does not exist. */
export function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day it is, as the register counts it (UTC). */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function monthNames(locale: string): string[][] {
  return (['long', 'short'] as const).map((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => fold(format.format(new Date(Date.UTC(2026, index, 15)))));
  });
}

function monthOf(word: string, locale: string): number | null {
  const wanted = fold(word).replace(/\.$/, '');
  for (const tongue of [locale, 'en-GB']) {
    for (const names of monthNames(tongue)) {
      const index = names.findIndex((name) => name.replace(/\.$/, '') === wanted);
      if (index >= 0) return index + 1;
    }
  }
  return null;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 2 ? 2000 + year : year;
}

/**
 * Reads a typed date: ISO, day-month-year with any of `. / - ` between, or with the month's name
 * (`23 November 2026`, `23 nov. 2026`, `November 23, 2026`). Null when it is no date.
 */
export function parseDate(typed: string, locale: string): string | null {
  const text = latinDigits(typed.trim()).replace(/[\u200e\u200f]/g, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4}|\d{2})$/.exec(text);
  if (figures) return isoOf(fullYear(figures[3]!), Number(figures[2]), Number(figures[1]));
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th|º)?\.?\s+(?:de\s+)?([\p{L}\p{M}.]+)\s+(?:de\s+)?(\d{4}|\d{2})$/u.exec(text);
  if (dayFirst) return withMonth(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, locale);
  const monthFirst = /^([\p{L}\p{M}.]+)\s+(\d{1,2}),?\s+(\d{4}|\d{2})$/u.exec(text);
  if (monthFirst) return withMonth(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!, locale);
  return null;
}

function withMonth(year: string, word: string, day: string, locale: string): string | null {
  const month = monthOf(word, locale);
  return month === null ? null : isoOf(fullYear(year), month, Number(day));
}

/** `23 November 2026`, `23 novembre 2026`. A date without a time has no zone. */
export function longDate(iso: string, locale: string): string {
  const day = isDay(iso) ? new Date(`${iso}T00:00:00Z`) : new Date(iso);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', ...(isDay(iso) ? { timeZone: 'UTC' } : {}) }).format(day);
}

/** `23 November 2026 at 10:42`, or `10:42` alone when it is today. */
export function longTime(iso: string, locale: string, now?: Date): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return iso;
  const today = now !== undefined && at.toDateString() === now.toDateString();
  const style = today ? { timeStyle: 'short' as const } : { dateStyle: 'long' as const, timeStyle: 'short' as const };
  return new Intl.DateTimeFormat(locale, style).format(at);
}

/** `23/11/2026` in the language's order, for an input. */
export function shortDate(iso: string, locale: string): string {
  if (!isDay(iso)) return iso;
  const format = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(/[\u200e\u200f]/g, '');
}

export function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso);
}
