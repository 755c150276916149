import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveState } from './autosave';

type Letter = { subject: string; salutation: string };

function desk(save?: (changes: Letter, revision: number) => Promise<{ revision: number; at: string }>) {
  const states: SaveState[] = [];
  const saved: Array<[Partial<Letter>, number]> = [];
  const autosave = new Autosave<Letter>({
    revision: 1,
    save: save ?? (async (changes, revision) => {
      saved.push([changes, revision]);
      return { revision: revision + 1, at: '2026-11-23T10:42:00Z' };
    }),
    isConflict: (error) => (error as Error).message === 'stale',
    onstate: (state) => states.push(state),
  });
  return { autosave, states, saved };
}

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once after the pause, with everything typed', async () => {
    const { autosave, saved, states } = desk();
    autosave.change({ subject: 'a' });
    autosave.change({ subject: 'ab' });
    autosave.change({ salutation: 'Madam' });
    await vi.advanceTimersByTimeAsync(599);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(saved).toEqual([[{ subject: 'ab', salutation: 'Madam' }, 1]]);
    expect(states.at(-1)).toBe('saved');
    expect(autosave.revision).toBe(2);
    expect(autosave.idle).toBe(true);
  });

  it('puts what is typed during a save into the next one, on the new revision', async () => {
    const calls: Array<[Partial<Letter>, number]> = [];
    let answer: (() => void) | undefined;
    const { autosave } = desk((changes, revision) => new Promise((resolve) => {
      calls.push([changes, revision]);
      answer = () => resolve({ revision: revision + 1, at: '' });
    }));
    autosave.change({ subject: 'a' });
    const first = autosave.flush();
    autosave.change({ subject: 'ab' });
    expect(autosave.idle).toBe(false);
    answer?.();
    await vi.advanceTimersByTimeAsync(700);
    answer?.();
    await first;
    expect(calls).toEqual([[{ subject: 'a' }, 1], [{ subject: 'ab' }, 2]]);
  });

  it('keeps the typed text when a save fails, and tries again with the next change', async () => {
    let broken = true;
    const saved: Partial<Letter>[] = [];
    const { autosave } = desk(async (changes, revision) => {
      if (broken) throw new Error('disk');
      saved.push(changes);
      return { revision: revision + 1, at: '' };
    });
    autosave.change({ subject: 'a' });
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state).toBe('failed');
    expect(autosave.pending).toEqual({ subject: 'a' });
    broken = false;
    autosave.change({ salutation: 'b' });
    expect(await autosave.flush()).toBe(true);
    expect(saved).toEqual([{ subject: 'a', salutation: 'b' }]);
  });

  it('stops at a conflict until a person decides, and loses nothing', async () => {
    let stale = true;
    const saved: Array<[Partial<Letter>, number]> = [];
    const { autosave } = desk(async (changes, revision) => {
      if (stale) throw new Error('stale');
      saved.push([changes, revision]);
      return { revision: revision + 1, at: '' };
    });
    autosave.change({ subject: 'mine' });
    await autosave.flush();
    expect(autosave.state).toBe('conflict');
    autosave.change({ salutation: 'typed on' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(autosave.state).toBe('conflict');
    stale = false;
    expect(await autosave.keep(7)).toBe(true);
    expect(saved).toEqual([[{ subject: 'mine', salutation: 'typed on' }, 7]]);
  });

  it('hands back what was typed when the other text is taken', async () => {
    const { autosave } = desk(async () => { throw new Error('stale'); });
    autosave.change({ subject: 'mine' });
    await autosave.flush();
    expect(autosave.yield(9)).toEqual({ subject: 'mine' });
    expect(autosave.idle).toBe(true);
    expect(autosave.revision).toBe(9);
  });
});
