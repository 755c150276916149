// Where a row of figures leads: the list of cases, narrowed to what the row counts. Null where the list has no such filter.

import type { FigureBy } from '../core';
import { format } from '../routes';

const filters: Partial<Record<FigureBy, string>> = {
  country: 'country',
  region: 'region',
  violation: 'violation',
  status: 'status',
};

export function linkOf(by: FigureBy, id: string): string | null {
  const field = filters[by];
  return field && id !== '' ? format('cases', null, { [field]: id }) : null;
}
