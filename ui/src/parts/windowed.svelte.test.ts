import { describe, expect, it } from 'vitest';
import { Windowed } from './windowed.svelte';

function windowed(count: number): Windowed {
  return new Windowed(() => count);
}

describe('a long list', () => {
  it('is drawn whole while it is short', () => {
    expect(windowed(200).slice).toEqual({ start: 0, end: 200, before: 0, after: 0 });
  });

  it('draws only what can be seen, and keeps the room of the rest', () => {
    const list = windowed(4000);
    list.room = 600;
    list.top = 52 * 1000;
    const { start, end, before, after } = list.slice;
    expect(start).toBeLessThanOrEqual(1000);
    expect(end - start).toBeLessThan(40);
    expect(before + (end - start) * 52 + after).toBe(4000 * 52);
  });

  it('counts rows as high as they were measured', () => {
    const list = windowed(300);
    list.measure(0, 50);
    list.measure(1, 90);
    expect(list.offset(3)).toBe(50 + 90 + 50);
  });

  it('reaches the last row', () => {
    const list = windowed(1000);
    list.room = 500;
    list.top = 52 * 1000 - 500;
    expect(list.slice.end).toBe(1000);
    expect(list.slice.after).toBe(0);
  });
});
