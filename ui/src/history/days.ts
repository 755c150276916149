// Entries under the day they were made, on this machine's calendar.

interface Entry {
  at: string;
}

export interface Day<Item> {
  /** ISO date. */
  date: string;
  entries: Item[];
}

function dayOf(at: string): string {
  const moment = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Keeps the order; entries of one day stand together as they come. */
export function byDay<Item extends Entry>(entries: readonly Item[]): Day<Item>[] {
  const days: Day<Item>[] = [];
  for (const entry of entries) {
    const date = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.date === date) last.entries.push(entry);
    else days.push({ date, entries: [entry] });
  }
  return days;
}

/** Hours and minutes. */
export function timeOf(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(at));
}
