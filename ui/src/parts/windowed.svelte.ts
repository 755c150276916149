// Which rows of a long list are drawn. Rows may be of different heights: each is measured while it is on the screen.

import type { Attachment } from 'svelte/attachments';

const above = 6;

interface Slice {
  start: number;
  /** Not included. */
  end: number;
  /** Empty room before the drawn rows, in px. */
  before: number;
  /**
   * Height of all rows, in px; zero when the list is drawn whole. The frame of the rows keeps it as its least
   * height: else the list would be shorter for a moment while rows are exchanged, and the browser would scroll back.
   */
  total: number;
}

export class Windowed {
  /** Lists up to this long are drawn whole. */
  static readonly whole = 200;

  top = $state(0);
  room = $state(800);
  #guess = $state(52);
  #turn = $state(0);
  #count: () => number;
  #keyAt: (index: number) => string;
  #heights = new Map<string, number>();
  #rows = new Map<Element, string>();
  #observer: ResizeObserver | null = null;

  constructor(count: () => number, keyAt: (index: number) => string) {
    this.#count = count;
    this.#keyAt = keyAt;
  }

  get active(): boolean {
    return this.#count() > Windowed.whole;
  }

  height(index: number): number {
    return this.#heights.get(this.#keyAt(index)) ?? this.#guess;
  }

  /** The distance of a row from the top of the list. */
  offset(index: number): number {
    let sum = 0;
    for (let row = 0; row < index; row++) sum += this.height(row);
    return sum;
  }

  readonly slice: Slice = $derived.by(() => {
    const count = this.#count();
    void this.#turn;
    if (!this.active) return { start: 0, end: count, before: 0, total: 0 };
    let start = 0;
    let before = 0;
    while (start < count && before + this.height(start) <= this.top) before += this.height(start++);
    const first = Math.max(0, Math.min(start, count - 1) - above);
    for (let index = start; index > first; index--) before -= this.height(index - 1);
    let end = first;
    let used = before;
    while (end < count && used < this.top + this.room + above * this.#guess) used += this.height(end++);
    let total = used;
    for (let index = end; index < count; index++) total += this.height(index);
    return { start: first, end, before: Math.max(0, before), total };
  });

  /** Takes the height of a row as it is drawn. */
  measure(key: string, height: number): void {
    if (height <= 0 || Math.abs((this.#heights.get(key) ?? 0) - height) < 0.5) return;
    if (this.#heights.size === 0) this.#guess = height;
    this.#heights.set(key, height);
    this.#turn += 1;
  }

  /** Goes on every drawn row: keeps its height known, also when the pane becomes wider. */
  row(key: string): Attachment {
    return (node) => {
      if (!this.active || typeof ResizeObserver === 'undefined') return;
      this.#observer ??= new ResizeObserver((seen) => {
        requestAnimationFrame(() => {
          for (const { target } of seen) {
            const of = this.#rows.get(target);
            if (of !== undefined) this.measure(of, target.getBoundingClientRect().height);
          }
        });
      });
      this.#rows.set(node, key);
      this.#observer.observe(node);
      return () => {
        this.#rows.delete(node);
        this.#observer?.unobserve(node);
      };
    };
  }

  /** Where the list must stand so that a row is seen whole; null when it stands right. */
  reach(index: number): number | null {
    const top = this.offset(index);
    const bottom = top + this.height(index);
    if (top < this.top) return top;
    if (bottom > this.top + this.room) return bottom - this.room;
    return null;
  }
}
