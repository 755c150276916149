// The one fetch from Parline that can go on; it is found again when its page was left.
import { Work } from '../work.svelte';

export const fetching = new Work('speakers.fetch');
