// What is being looked for. It outlives the view, so that the way back from a find leads to the same finds; it does not
// outlive the open register.

import type { SearchFilters } from '../core';
import { go, route } from '../routes';

let text = $state('');
let filters = $state.raw<SearchFilters>({});
let calls = $state(0);

export const asked = {
  get text(): string {
    return text;
  },
  set text(typed: string) {
    text = typed;
  },
  get filters(): SearchFilters {
    return filters;
  },
  set filters(chosen: SearchFilters) {
    filters = chosen;
  },
  /** Goes up when the search is asked for: its field then takes the focus. */
  get calls(): number {
    return calls;
  },
};

/** Shows the search with its field ready, and looks for `wanted` when it is given. */
export function search(wanted?: string, narrowed?: SearchFilters): void {
  if (wanted !== undefined) text = wanted;
  if (narrowed !== undefined) filters = narrowed;
  if (route.view !== 'search' || route.key !== null) go('search');
  calls += 1;
}

/** A register that was locked leaves nothing of what was looked for in it. */
export function forget(): void {
  text = '';
  filters = {};
}

/** Work lists were opened: what is new in them has to be counted again. */
export const listOpened = 'worklistopened';
