import { describe, expect, it } from 'vitest';
import type { ChamberChange, SpeakerChange, SpeakerOutcome } from '../core';
import { chamberNeeds, chamberOutcome, speakerNeeds } from './choosing';

const country = { id: 'XAR', name: 'Arvenia' };
const speaker = (outcome: SpeakerOutcome, ours = false): SpeakerChange => ({
  uid: 'a', outcome, key: 'p', ours, country, post: 'Speaker', name: 'Ana Solenne', gender: 'unknown', since: null, email: null, before: null,
});
const chamber = (label: string | null, ours = false): ChamberChange => ({ uid: 'a', country, chamber: 'House', label, before: '7', after: '9', ours });

describe('what a change needs', () => {
  it('takes nobody where nothing of the office is overwritten', () => {
    expect([speakerNeeds(speaker('added')), speakerNeeds(speaker('changed')), chamberNeeds(chamber('Seats'))]).toEqual(['nobody', 'nobody', 'nobody']);
  });

  it('takes a person where the office entered it, or where somebody goes or is one of several', () => {
    expect([speakerNeeds(speaker('changed', true)), chamberNeeds(chamber('Seats', true))]).toEqual(['judgement', 'judgement']);
    expect([speakerNeeds(speaker('vacant')), speakerNeeds(speaker('several'))]).toEqual(['judgement', 'judgement']);
  });

  it('can only be left where there is no room for it', () => {
    expect([speakerNeeds(speaker('no_post')), chamberNeeds(chamber(null))]).toEqual(['leaving', 'leaving']);
    expect([chamberOutcome(chamber(null)), chamberOutcome(chamber('Seats'))]).toEqual(['no_chamber', 'value']);
  });
});
