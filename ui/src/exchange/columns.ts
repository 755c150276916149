// What the columns of a list are taken for; no field stands in two columns, but for those that may.

/** The value of a choice as a field; the empty one is none. */
export function chosen<Field extends string>(value: string): Field | null {
  return value === '' ? null : (value as Field);
}

/** Sets one column's field and takes it from any other, unless it may repeat. */
export function oneEach<Field extends string>(mapping: readonly (Field | null)[], at: number, field: Field | null, repeats: (field: Field) => boolean = () => false): (Field | null)[] {
  const stays = field !== null && repeats(field);
  return mapping.map((now, place) => (place === at ? field : now === field && !stays ? null : now));
}
