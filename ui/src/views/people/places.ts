// Which countries the office has to do with: those with cases or with holders entered, and the IPU first. Pure.
import type { CaseRow, CountryRow, Post } from '../../core';

export type PlaceRow = { id: string; name: string; cases: number; held: number };

/** The IPU, then countries with a case or a holder (and the one that is open), by name. */
export function placesOf(countries: CountryRow[], cases: Pick<CaseRow, 'country'>[], held: Pick<Post, 'country'>[], open: string | null): PlaceRow[] {
  const rows = countries
    .map((country) => ({
      id: country.id,
      name: country.name,
      cases: cases.filter((one) => one.country.id === country.id).length,
      held: held.filter((post) => post.country?.id === country.id).length,
    }))
    .filter((row) => row.cases > 0 || row.held > 0 || row.id === open)
    .sort((a, b) => a.name.localeCompare(b.name));
  const ipu = { id: 'ipu', name: '', cases: 0, held: held.filter((post) => post.country === null).length };
  return [ipu, ...rows];
}
