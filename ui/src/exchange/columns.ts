// What the columns of a list are taken for; no field stands in two columns.

import type { Field } from '../core';

/** The value of a choice as a field; the empty one is none. */
export function chosen(value: string): Field | null {
  return value === '' ? null : (value as Field);
}

/** Sets one column's field and takes it from any other. */
export function oneEach(mapping: readonly (Field | null)[], at: number, field: Field | null): (Field | null)[] {
  return mapping.map((now, place) => (place === at ? field : now === field ? null : now));
}
