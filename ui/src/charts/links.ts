// Where a row of figures leads: the list of cases, narrowed to what the row counts. Null where the list has no such filter.

import type { FigureBy, SearchFilters } from '../core';
import { format } from '../routes';

const filters: Partial<Record<FigureBy, string>> = {
  country: 'country',
  region: 'region',
  violation: 'violation',
  status: 'status',
  year: 'year',
  situation: 'situation',
};

/** `within` is what the figures are narrowed to: the list is narrowed to that too. */
export function linkOf(by: FigureBy, id: string, within: SearchFilters = {}): string | null {
  const field = filters[by];
  return field && id !== '' ? format('cases', null, { ...within, [field]: id } as Record<string, string>) : null;
}
