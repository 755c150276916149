// How a field is called and what it says, in the window's words.
import { longDate } from '../../../parts';
import type { Closed, Named } from '../../../core';
import { locale, t } from '../../../words';
import { isNothing, type Entry, type Piece } from './fields';

/** The name of a field for people. */
export function labelOf(entry: Entry): string {
  const pieces = entry.kind === 'paragraph' ? [...((entry.value as Piece[]) ?? []), ...((entry.read as Piece[]) ?? [])] : [];
  const number = pieces[0]?.number ?? entry.index + 1;
  return t(`confirm-field-${entry.name.replace('.', '-')}`, { number });
}

/** The choices of a field with a few values. */
export function choicesOf(name: string): { value: string; label: string }[] {
  const choices: Record<string, [string, string][]> = {
    adopted_by: ['governing_council', 'committee'].map((one) => [one, `decisions-organ-${one}`]),
    adoption: ['unanimously', 'by_consensus', 'without_a_vote', 'by_vote'].map((one) => [one, `decisions-adoption-${one}`]),
    language: ['en', 'fr'].map((one) => [one, `confirm-language-${one}`]),
    draft: ['false', 'true'].map((one) => [one, `confirm-draft-${one}`]),
  };
  return (choices[name] ?? []).map(([value, key]) => ({ value, label: t(key) }));
}

/** A value as it is shown, in one text. */
export function said(entry: Pick<Entry, 'kind' | 'name'>, value: unknown, countries: readonly Named[], violations: readonly Named[]): string {
  if (isNothing(value)) return '';
  switch (entry.kind) {
    case 'country':
      return countries.find((one) => one.id === value)?.name ?? String(value);
    case 'choice':
      return choicesOf(entry.name).find((one) => one.value === String(value))?.label ?? String(value);
    case 'date':
      return longDate(String(value), locale());
    case 'violations':
      return (value as string[]).map((id) => violations.find((one) => one.id === id)?.name ?? id).join('\n');
    case 'list':
      return (value as string[]).join(' · ');
    case 'lines':
      return (value as string[]).join('\n');
    case 'persons':
      return t('confirm-persons-count', { count: Number(value) });
    case 'paragraphs':
      return Number(value) === 0 ? t('confirm-paragraphs-none') : '';
    case 'person': {
      const person = value as { code: string | null; name: string; aliases: string[] };
      return [person.code, person.name, ...person.aliases].filter(Boolean).join(' · ');
    }
    case 'paragraph':
      return (value as Piece[]).map((one) => `${one.number}. ${one.text}`).join('\n\n');
    case 'closed':
      return closed(value as Closed);
    default:
      return String(value);
  }
}

function closed(value: Closed): string {
  const whom = value.still_open.length > 0
    ? t('confirm-closed-still', { names: value.still_open.join(', ') })
    : value.persons.length > 0 ? value.persons.join(', ') : t('confirm-closed-all');
  return `${value.outcome} · ${whom}`;
}
