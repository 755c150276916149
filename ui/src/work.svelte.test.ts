import { describe, expect, it } from 'vitest';
import { CallError } from './call';
import type { ProgressNews } from './host';
import { Work } from './work.svelte';

function ear() {
  const heard = new Set<(news: ProgressNews) => void>();
  const on = (_: string, handler: (news: never) => void) => {
    heard.add(handler as (news: ProgressNews) => void);
    return () => void heard.delete(handler as (news: ProgressNews) => void);
  };
  return { on, heard, tell: (news: ProgressNews) => heard.forEach((handler) => handler(news)) };
}

describe('long work', () => {
  it('follows its own progress alone, and stops listening', async () => {
    const from = ear();
    const work = new Work('speakers.fetch', from);
    const answer = await work.run(async () => {
      expect(work.running).toBe(true);
      from.tell({ what: 'case.export', done: 7, total: 9 });
      expect(work.done).toBe(0);
      from.tell({ what: 'speakers.fetch', done: 100, total: 280 });
      expect([work.done, work.total]).toEqual([100, 280]);
      return 'all';
    });
    expect(answer).toBe('all');
    expect([work.running, from.heard.size]).toEqual([false, 0]);
  });

  it('is null when stopped, and throws what else goes wrong', async () => {
    const work = new Work('speakers.fetch', ear());
    expect(await work.run(() => Promise.reject(new CallError({ code: 'cancelled', message: 'Stopped.' })))).toBeNull();
    await expect(work.run(() => Promise.reject(new CallError({ code: 'not_fetched', message: 'No.' })))).rejects.toThrow('No.');
    expect(work.running).toBe(false);
  });
});
