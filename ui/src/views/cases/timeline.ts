// How an entry of the timeline looks and where it leads. Pure.
import type { TimelineEntry, TimelineKind } from '../../core';

const icons: Record<TimelineKind, string> = {
  decision: 'scale',
  letter: 'mail',
  action: 'flag',
  report: 'scroll-text',
  situation: 'user-round',
  status: 'stamp',
  note: 'message-square',
  document: 'paperclip',
  sponsor: 'handshake',
  day: 'calendar-days',
  anniversary: 'calendar',
  demand: 'list-checks',
  reply: 'corner-down-left',
};

export function iconOf(kind: TimelineKind): string {
  return icons[kind];
}

/** The record's own page; most have none and are read where they stand. */
export function hrefOf(entry: Pick<TimelineEntry, 'kind' | 'uid'>): string | null {
  const rooms: Partial<Record<TimelineKind, string>> = { decision: 'cases/decision', letter: 'letters', report: 'reports', demand: 'cases/decision', reply: 'letters' };
  const room = rooms[entry.kind];
  if (!room) return null;
  return `#/${room}/${encodeURIComponent(entry.uid)}`;
}

export type Year = { year: string; entries: TimelineEntry[] };

/** Entries by year, in the order they came: newest first. */
export function byYear(entries: TimelineEntry[]): Year[] {
  const years: Year[] = [];
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    const last = years[years.length - 1];
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** What is wanted of a timeline; an empty string is everything. */
export type Filter = { kind: TimelineKind | ''; person: string; from: string };

export const everything: Filter = { kind: '', person: '', from: '' };

/** The entries a filter lets through. What is about the whole case concerns everybody in it. */
export function filtered(entries: TimelineEntry[], { kind, person, from }: Filter): TimelineEntry[] {
  return entries.filter(
    (entry) =>
      (kind === '' || entry.kind === kind) &&
      (person === '' || entry.persons.length === 0 || entry.persons.includes(person)) &&
      (from === '' || entry.date.slice(0, 4) >= from),
  );
}
