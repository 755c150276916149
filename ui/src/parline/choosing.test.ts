import { describe, expect, it } from 'vitest';
import type { SpeakerChange, SpeakerOutcome } from '../core';
import { canTake, isPlain, ticked } from './choosing';

const change = (uid: string, outcome: SpeakerOutcome, key: string | null, ours = false): SpeakerChange => ({
  uid, outcome, key, ours, country: { id: 'XAR', name: 'Arvenia' }, post: 'Speaker', name: uid, gender: 'unknown', since: null, email: null, before: null,
});

describe('choosing changes', () => {
  const all = [change('a', 'several', 'speaker-1'), change('b', 'several', 'speaker-1'), change('c', 'no_post', null), change('d', 'no_post', null)];

  it('ticks one person for a post, and any number without a post', () => {
    let now = ticked(all, new Set(), 'a', true);
    now = ticked(all, now, 'c', true);
    now = ticked(all, now, 'd', true);
    expect([...ticked(all, now, 'b', true)].sort()).toEqual(['b', 'c', 'd']);
    expect([...ticked(all, now, 'a', false)].sort()).toEqual(['c', 'd']);
  });

  it('knows what needs a person', () => {
    expect(isPlain(change('a', 'added', 'p'))).toBe(true);
    expect(isPlain(change('a', 'changed', 'p', true))).toBe(false);
    expect(isPlain(change('a', 'vacant', 'p'))).toBe(false);
    expect(canTake(change('a', 'no_post', null))).toBe(false);
  });
});
