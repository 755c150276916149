// The files that were handed in together: after one is confirmed, the next comes up.

let waiting: string[] = [];

/** Takes the proposals of one import, in order. */
export function begin(proposals: readonly string[]): void {
  waiting = [...proposals];
}

/** The proposal after this one, and how many wait with it. */
export function after(proposal: string): { next: string | null; count: number } {
  waiting = waiting.filter((one) => one !== proposal);
  return { next: waiting[0] ?? null, count: waiting.length };
}
