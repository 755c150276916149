// Spaces that keep two words on one line, which nobody would see otherwise. Pure.

/** The text in runs: those of no-break spaces, and those of anything else. */
export function runs(text: string): { text: string; kept: boolean }[] {
  return text.split(/([\u00a0\u202f]+)/).filter((run) => run !== '').map((run) => ({ text: run, kept: /^[\u00a0\u202f]/.test(run) }));
}
