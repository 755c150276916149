// Which changes from Parline are ticked, and what a tick may do. Pure.
import type { SpeakerChange } from '../core';

/** Nothing of it needs a person's judgement: the register has no holder, or one that came from Parline. */
export function isPlain(change: SpeakerChange): boolean {
  return (change.outcome === 'added' || change.outcome === 'changed') && !change.ours;
}

/** Whether taking it over is possible at all: an entry without a post can only be left. */
export function canTake(change: SpeakerChange): boolean {
  return change.outcome !== 'no_post';
}

/** Ticks one or takes the tick away. Of several people for one post only one can be ticked. */
export function ticked(all: readonly SpeakerChange[], now: ReadonlySet<string>, uid: string, on: boolean): Set<string> {
  const next = new Set(now);
  if (!on) {
    next.delete(uid);
    return next;
  }
  const post = all.find((one) => one.uid === uid)?.key;
  for (const other of all) if (post && other.key === post) next.delete(other.uid);
  next.add(uid);
  return next;
}
