// The verbs a view offers while it is open; the palette (Ctrl+K) lists them.

import { untrack } from 'svelte';

export interface Verb {
  /** Unique among the offered verbs. */
  id: string;
  /** A finished label such as "Approve letter". */
  label: string;
  icon?: string;
  run: () => void;
}

let offers = $state.raw<readonly (() => readonly Verb[])[]>([]);

/** Called while a component is set up: its verbs stand in the palette for as long as it is on the screen. */
export function offer(verbs: () => readonly Verb[]): void {
  $effect(() => {
    offers = [...untrack(() => offers), verbs];
    return () => {
      offers = untrack(() => offers).filter((other) => other !== verbs);
    };
  });
}

export function offered(): Verb[] {
  return offers.flatMap((verbs) => [...verbs()]);
}
