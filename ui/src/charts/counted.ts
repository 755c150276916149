// A row of figures in words, for who hears it and for who points at it.

import type { FigureRow } from '../core';
import { t } from '../words';

export function counted(one: { cases: number; persons: number }): string {
  return t('overview-total', { cases: t('common-cases-count', { count: one.cases }), persons: t('common-persons-count', { count: one.persons }) });
}

export function spoken(row: FigureRow): string {
  return t('overview-mark', { name: row.name, counted: counted(row) });
}
