// Circles of the map: how large, where they stand without hiding one another, and which names have room beside them.

import type { Measure } from '../charts/text';

export interface Point {
  x: number;
  y: number;
}

export interface Circle extends Point {
  radius: number;
  /** The place it belongs to. */
  home: Point;
}

/** The area follows the number; never smaller than what a finger of eight pixels on a wide map would be. */
export function radius(cases: number, most: number, size: number): number {
  const least = 4 + 5 * size;
  const unit = Math.min(least, (10 + 18 * size) / Math.sqrt(Math.max(1, most)));
  return Math.max(least, unit * Math.sqrt(cases));
}

/** Moves circles apart until none hides another, each as little as possible. The same circles always part the same way. */
export function part(circles: readonly Circle[]): Circle[] {
  const placed = circles.map((one) => ({ ...one }));
  for (let turn = 0; turn < 80; turn += 1) {
    let still = true;
    for (let i = 0; i < placed.length; i += 1) {
      for (let j = i + 1; j < placed.length; j += 1) {
        const [a, b] = [placed[i]!, placed[j]!];
        let [dx, dy] = [b.x - a.x, b.y - a.y];
        const apart = Math.hypot(dx, dy);
        const lacks = a.radius + b.radius + 1 - apart;
        if (lacks <= 0.01) continue;
        still = false;
        [dx, dy] = apart < 0.01 ? [1, 0] : [dx / apart, dy / apart];
        a.x -= (dx * lacks) / 2;
        a.y -= (dy * lacks) / 2;
        b.x += (dx * lacks) / 2;
        b.y += (dy * lacks) / 2;
      }
    }
    if (still) break;
  }
  return placed;
}

export interface Name {
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A place for each name beside its circle, or null where it would cover another circle, another name or the edge. */
export function names(
  circles: readonly Circle[],
  texts: readonly string[],
  size: number,
  width: number,
  height: number,
  measure: Measure,
): (Name | null)[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = circles.map((one) => ({
    left: one.x - one.radius,
    right: one.x + one.radius,
    top: one.y - one.radius,
    bottom: one.y + one.radius,
  }));
  return circles.map((circle, at) => {
    const wide = measure(texts[at]!, size);
    for (const anchor of ['start', 'end'] as const) {
      const x = anchor === 'start' ? circle.x + circle.radius + 3 : circle.x - circle.radius - 3;
      const left = anchor === 'start' ? x : x - wide;
      const box = { left, right: left + wide, top: circle.y - size * 0.6, bottom: circle.y + size * 0.6 };
      const outside = box.left < 2 || box.right > width - 2 || box.top < 2 || box.bottom > height - 2;
      const own = taken[at]!;
      const hit = taken.some((other) => other !== own && box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top);
      if (outside || hit) continue;
      taken.push(box);
      return { x, y: circle.y + size * 0.34, anchor };
    }
    return null;
  });
}
