// Readable names of the fields a letter can still have open.
import { t } from '../words';

/** `meeting.date` as the window's language says it; a field without words keeps its own name, made readable. */
export function fieldName(name: string): string {
  const key = `editor-field-${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`;
  const words = t(key);
  return words === key ? readable(name) : words;
}

/** `meeting.proposed_dates` → `meeting: proposed dates`. */
export function readable(name: string): string {
  return name.replace(/_/g, ' ').replace(/\./g, ': ').trim();
}
