// The colour of what is new, changed or known; the word always stands beside it.
import type { Novelty } from '../../../core';

export const tones: Record<Novelty, 'accent' | 'warn' | 'neutral' | 'ok'> = {
  new: 'accent',
  changed: 'warn',
  known: 'neutral',
  other_language: 'neutral',
};
