// The one fetch from Parline that can go on, and how the last one ended: found again when the page was left meanwhile.
import { Work } from '../work.svelte';

export const fetching = new Work('speakers.fetch');

class Ended {
  error = $state.raw<unknown>(null);
  stopped = $state(false);
}
export const ended = new Ended();
