import { beforeEach, describe, expect, it } from 'vitest';
import type { Round } from './core';
import { roundWords } from './sending.svelte';
import { setLanguage } from './words';

const round = (told: Partial<Round>): Round => ({ sent: 0, waiting: 0, held: 0, in_doubt: 0, refused: 0, offline: false, stopped: null, ...told });

describe('what a round of the outbox says', () => {
  beforeEach(() => setLanguage('en'));

  it('calls sent only what was sent', () => {
    expect(roundWords(round({ sent: 2, waiting: 1 }))).toBe('2 letters were sent. 1 letter waits.');
  });
  it('says that nothing could be reached', () => {
    expect(roundWords(round({ offline: true, waiting: 2 }))).toContain('No mail server could be reached. 2 letters wait');
  });
  it('says that there was nothing', () => {
    expect(roundWords(round({}))).toBe('There was nothing to send.');
  });
});
