// Which rows of a long list are drawn. Rows may be of different heights: each is measured once it has been seen.

const above = 6;

export class Windowed {
  #count: () => number;
  #heights: number[] = [];
  #guess = $state(52);
  #turn = $state(0);
  top = $state(0);
  room = $state(800);
  /** Lists up to this long are drawn whole. */
  static readonly whole = 200;

  constructor(count: () => number) {
    this.#count = count;
  }

  get #active(): boolean {
    return this.#count() > Windowed.whole;
  }

  #height(index: number): number {
    return this.#heights[index] ?? this.#guess;
  }

  /** First and last row to draw (end is not included) and the empty room before and after, in px. */
  readonly slice = $derived.by(() => {
    const count = this.#count();
    void this.#turn;
    if (!this.#active) return { start: 0, end: count, before: 0, after: 0 };
    let start = 0;
    let before = 0;
    while (start < count && before + this.#height(start) < this.top) before += this.#height(start++);
    const first = Math.max(0, start - above);
    for (let index = start; index > first; index--) before -= this.#height(index - 1);
    let end = start;
    let used = 0;
    while (end < count && used < this.room + this.#guess) used += this.#height(end++);
    end = Math.min(count, end + above);
    let after = 0;
    for (let index = end; index < count; index++) after += this.#height(index);
    return { start: first, end, before: Math.max(0, before), after };
  });

  /** The distance of a row from the top, for scrolling to one that is not drawn. */
  offset(index: number): number {
    let sum = 0;
    for (let row = 0; row < index; row++) sum += this.#height(row);
    return sum;
  }

  measure(index: number, height: number): void {
    if (!this.#active || height <= 0 || this.#heights[index] === height) return;
    if (this.#heights.length === 0) this.#guess = height;
    this.#heights[index] = height;
    this.#turn += 1;
  }

  forget(): void {
    this.#heights = [];
    this.#turn += 1;
  }
}
