// What a change from Parline needs before it is taken over. Pure.
import type { ChamberChange, SpeakerChange } from '../core';

/**
 * `nobody`: nothing of it needs a person's judgement, the register has no value or one that came from Parline;
 * `judgement`: somebody has to look; `leaving`: it cannot be taken over, only left.
 */
export type Needs = 'nobody' | 'judgement' | 'leaving';

export function speakerNeeds(change: SpeakerChange): Needs {
  if (change.outcome === 'no_post') return 'leaving';
  return (change.outcome === 'added' || change.outcome === 'changed') && !change.ours ? 'nobody' : 'judgement';
}

export function chamberOutcome(change: ChamberChange): 'value' | 'no_chamber' {
  return change.label === null ? 'no_chamber' : 'value';
}

export function chamberNeeds(change: ChamberChange): Needs {
  if (change.label === null) return 'leaving';
  return change.ours ? 'judgement' : 'nobody';
}
