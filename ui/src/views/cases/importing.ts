// What became of the files that were handed in, as the window tells it. Pure.
import type { Proposed } from '../../core';

export type Outcome = 'waits' | 'already' | 'refused';

/** What became of one file: it waits to be confirmed, the register has it, or it gave nothing. */
export function outcomeOf(file: Proposed): Outcome {
  if (file.refused !== null) return 'refused';
  return file.already || file.proposal === null ? 'already' : 'waits';
}

/** The proposals to confirm, in the order of the files; a file that was handed in twice counts once. */
export function proposalsOf(files: readonly Proposed[]): string[] {
  return [...new Set(files.flatMap((file) => file.proposal ?? []))];
}

/** Whether there is nothing to say about the files before they are confirmed. */
export function isPlain(files: readonly Proposed[]): boolean {
  return files.length > 0 && files.every((file) => outcomeOf(file) === 'waits');
}

/** The first case of files that were imported before. */
export function knownCase(files: readonly Proposed[]): string | null {
  return files.find((file) => file.cases.length > 0)?.cases[0] ?? null;
}
