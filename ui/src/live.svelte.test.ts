import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Host } from './host';
import { live, type Live, type TableName } from './live.svelte';

/** A host that only tells news. */
function teller() {
  const heard = new Set<(news: never) => void>();
  const from: Pick<Host, 'on'> = {
    on(_event, handler) {
      heard.add(handler as never);
      return () => heard.delete(handler as never);
    },
  };
  return { from, heard, tell: (...tables: string[]) => heard.forEach((handler) => handler({ tables } as never)) };
}

async function settled(): Promise<void> {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

function shown<Value>(ask: () => Promise<Value>, tables: readonly TableName[] | undefined, from: Pick<Host, 'on'>) {
  let resource!: Live<Value>;
  const close = $effect.root(() => {
    resource = live(ask, tables, from);
  });
  return { resource, close };
}

describe('a live answer', () => {
  it('asks again only when one of its tables has changed', async () => {
    const { from, tell } = teller();
    let asked = 0;
    const { resource, close } = shown(async () => ++asked, ['letters'], from);
    expect(resource.loading).toBe(true);
    await settled();
    expect([resource.value, resource.loading]).toEqual([1, false]);
    tell('cases');
    await settled();
    expect(resource.value).toBe(1);
    tell('cases', 'letters');
    await settled();
    expect(resource.value).toBe(2);
    close();
  });

  it('follows every change when it names no table', async () => {
    const { from, tell } = teller();
    let asked = 0;
    const { resource, close } = shown(async () => ++asked, undefined, from);
    await settled();
    tell('members');
    await settled();
    expect(resource.value).toBe(2);
    close();
  });

  it('drops an older answer that comes after a newer one', async () => {
    const { from } = teller();
    const waiting: ((value: string) => void)[] = [];
    const { resource, close } = shown(() => new Promise<string>((resolve) => waiting.push(resolve)), [], from);
    await settled();
    void resource.refetch();
    waiting[1]!('new');
    await settled();
    waiting[0]!('old');
    await settled();
    expect(resource.value).toBe('new');
    close();
  });

  it('keeps what it showed when asking fails, and says what failed', async () => {
    const { from } = teller();
    let fails = false;
    const { resource, close } = shown(() => (fails ? Promise.reject(new Error('locked')) : Promise.resolve('here')), [], from);
    await settled();
    fails = true;
    await resource.refetch();
    expect(resource.value).toBe('here');
    expect(resource.error).toBeInstanceOf(Error);
    close();
  });

  it('asks again when what it was asked with changes', async () => {
    const { from } = teller();
    let wanted = $state('a');
    const { resource, close } = shown(async () => wanted, [], from);
    await settled();
    wanted = 'b';
    await settled();
    expect(resource.value).toBe('b');
    close();
  });

  it('hears nothing more once it is gone', async () => {
    const { from, heard } = teller();
    const { close } = shown(async () => 1, [], from);
    await settled();
    expect(heard.size).toBe(1);
    close();
    expect(heard.size).toBe(0);
  });
});
