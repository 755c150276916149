import { describe, expect, it } from 'vitest';
import { Windowed } from './windowed.svelte';

function windowed(count: number): Windowed {
  return new Windowed(
    () => count,
    (index) => `row ${index}`,
  );
}

describe('a long list', () => {
  it('is drawn whole while it is short', () => {
    expect(windowed(200).slice).toEqual({ start: 0, end: 200, before: 0, total: 0 });
  });

  it('draws only what can be seen, and keeps the room of the rest', () => {
    const list = windowed(4000);
    list.room = 600;
    list.top = 52 * 1000;
    const { start, end, before, total } = list.slice;
    expect(start).toBeLessThanOrEqual(1000);
    expect(end).toBeGreaterThan(1000 + 600 / 52);
    expect(end - start).toBeLessThan(40);
    expect(before).toBe(start * 52);
    expect(total).toBe(4000 * 52);
  });

  it('counts rows as high as they were measured, wherever they stand later', () => {
    const list = windowed(300);
    list.measure('row 0', 50);
    list.measure('row 1', 90);
    expect(list.offset(3)).toBe(50 + 90 + 50);
    expect(list.slice.total).toBe(50 * 299 + 90);
  });

  it('reaches the last row, also past its end', () => {
    const list = windowed(1000);
    list.room = 500;
    for (const top of [52 * 1000 - 500, 52 * 1000 + 400]) {
      list.top = top;
      expect(list.slice.end).toBe(1000);
      expect(list.slice.start).toBeLessThan(1000);
    }
  });

  it('says how far to go for a row to be seen whole', () => {
    const list = windowed(1000);
    list.room = 520;
    list.top = 5200;
    expect(list.reach(105)).toBeNull();
    expect(list.reach(99)).toBe(5148);
    expect(list.reach(110)).toBe(5252);
  });
});
