// The fetches from Parline that can go on, and how the last ones ended: found again when the page was left meanwhile.
import type { AnyCall } from '../call';
import { Work } from '../work.svelte';

export class Fetching {
  readonly work: Work;
  error = $state.raw<unknown>(null);
  stopped = $state(false);

  constructor(what: AnyCall) {
    this.work = new Work(what);
  }
}

export const speakers = new Fetching('speakers.fetch');
export const chambers = new Fetching('chambers.fetch');
