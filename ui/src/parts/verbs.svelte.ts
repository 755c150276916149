// The verbs a view offers while it is open; the palette (Ctrl+K) lists them.

export interface Verb {
  /** Unique among the offered verbs. */
  id: string;
  /** A finished label such as "Approve letter". */
  label: string;
  icon?: string;
  run: () => void;
}

const offers = $state<{ verbs: () => readonly Verb[] }[]>([]);

/** Called while a component is set up: its verbs stand in the palette for as long as it is on the screen. */
export function offer(verbs: () => readonly Verb[]): void {
  $effect(() => {
    const mine = { verbs };
    offers.push(mine);
    return () => {
      const index = offers.findIndex((other) => other.verbs === verbs);
      if (index >= 0) offers.splice(index, 1);
    };
  });
}

export function offered(): Verb[] {
  return offers.flatMap((one) => [...one.verbs()]);
}
