// A date that may be known to the year or month only: `2017`, `2017-05`, `2017-05-03`. Pure.
import { longDate, parseDate, shortDate } from '../../parts';

/** Reads what was typed; null when it is no date, month or year. */
export function parseSince(typed: string, locale: string): string | null {
  const text = typed.trim();
  if (/^\d{4}$/.test(text)) return text;
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? swapped(/^(\d{1,2})[-/.](\d{4})$/.exec(text));
  if (month) {
    const number = Number(month[2]);
    return number >= 1 && number <= 12 ? `${month[1]}-${String(number).padStart(2, '0')}` : null;
  }
  return parseDate(text, locale);
}

function swapped(found: RegExpExecArray | null): [string, string, string] | null {
  return found ? [found[0], found[2]!, found[1]!] : null;
}

/** As the language writes it, as exactly as it is known. */
export function sinceText(since: string, locale: string): string {
  if (/^\d{4}$/.test(since)) return since;
  if (/^\d{4}-\d{2}$/.test(since)) {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    return format.format(new Date(`${since}-01T00:00:00Z`));
  }
  return longDate(since, locale);
}

/** As a person would type it into the field again. */
export function sinceTyped(since: string, locale: string): string {
  return since.length === 10 ? shortDate(since, locale) : since;
}
