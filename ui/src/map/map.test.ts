import { describe, expect, it } from 'vitest';
import { names, part, radius, type Circle } from './circles';
import { seen, whole, within } from './view';
import { shapes } from './world';

const circle = (x: number, y: number, r: number): Circle => ({ x, y, radius: r, home: { x, y } });

describe('circles', () => {
  it('have areas that follow the numbers, with a floor', () => {
    expect(radius(64, 64, 1)).toBeCloseTo(28);
    expect(radius(1, 64, 1)).toBe(9);
    expect(radius(1, 1, 0)).toBe(4);
  });

  it('never hide one another, and stay where they are when there is room', () => {
    const crowd = part(Array.from({ length: 12 }, (_, at) => circle(100 + (at % 3), 100, 8)));
    for (const [i, a] of crowd.entries())
      for (const b of crowd.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(14);
    expect(part([circle(10, 10, 5), circle(40, 10, 5)])).toEqual([circle(10, 10, 5), circle(40, 10, 5)]);
  });

  it('carry their names only where nothing is covered', () => {
    const measure = (text: string) => text.length * 6;
    const found = names([circle(50, 50, 8), circle(80, 50, 8), circle(295, 20, 4)], ['Venezuela', 'Niger', 'Fiji'], 12, 300, 100, measure);
    expect(found[0]).toBeNull();
    expect(found[1]?.anchor).toBe('start');
    expect(found[2]?.anchor).toBe('end');
  });
});

describe('the look at the world', () => {
  const world = { width: 1000, top: 0, bottom: 450 };
  it('never leaves the world', () => {
    expect(within(world, { x: -500, y: 9000, zoom: 4 }, 800, 360)).toEqual({ x: 125, y: 393.75, zoom: 4 });
    expect(within(world, { x: 3, y: 3, zoom: 0.2 }, 800, 360)).toEqual(whole(world));
    expect(within(world, { x: 3, y: 3, zoom: 99 }, 800, 360).zoom).toBe(12);
  });
  it('shows its middle in the middle', () => {
    expect(seen(world, { x: 300, y: 200, zoom: 3 }, 800, 360, [300, 200])).toEqual({ x: 400, y: 180 });
  });
});

describe('the shapes', () => {
  it('have a place for every country of the directory and of the exercise', () => {
    const all = Object.entries(shapes.countries);
    expect(all).toHaveLength(197);
    for (const [code, shape] of all) {
      const [x, y] = shape.at;
      expect(x > 0 && x < shapes.width && y >= shapes.top && y <= shapes.bottom, code).toBe(true);
      expect(/^[\dMlz -]*$/.test(shape.d), code).toBe(true);
    }
    // Where a few of them lie: north is up, east is at the right.
    const at = (code: string) => shapes.countries[code]!.at;
    expect(at('MDV')[0]).toBeGreaterThan(at('KEN')[0]);
    expect(at('FRA')[1]).toBeLessThan(at('ZAF')[1]);
  });
});
