// The filters of a search and of the list of cases: which are set, and how one is set or taken away.

import type { CaseChoices, SearchFilters } from '../core';

export const filterNames = ['kind', 'country', 'region', 'status', 'violation', 'sponsor', 'situation', 'year', 'since'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters that are set, in the order they are shown. */
export function setNames(filters: SearchFilters): FilterName[] {
  return filterNames.filter((name) => Boolean(filters[name]));
}

/** The filters with one set, or taken away when the value is empty. */
export function withFilter(filters: SearchFilters, name: FilterName, value: string): SearchFilters {
  const { [name]: _, ...others } = filters;
  return value === '' ? others : ({ ...others, [name]: value } as SearchFilters);
}

/** The filters an address names, e.g. `#/cases?country=VEN`. */
export function filtersOf(named: Readonly<Record<string, string>>): SearchFilters {
  return filterNames.reduce<SearchFilters>((all, name) => withFilter(all, name, named[name] ?? ''), {});
}

/** A value in words, out of what the register offers; the value itself when it is offered no more. */
export function nameOf(choices: CaseChoices | undefined, name: 'country' | 'region' | 'violation' | 'sponsor', id: string): string {
  const lists = {
    country: choices?.countries,
    region: choices?.regions,
    violation: choices?.violations,
    sponsor: choices?.sponsors,
  };
  return lists[name]?.find((choice) => choice.id === id)?.name ?? id;
}
