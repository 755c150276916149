// The contacts of a search, page by page: the first at once, the next when the end of the list is drawn.

import { call } from '../call';
import type { ContactFilter, ContactPage, ContactRow } from '../core';

/** Rows a page; a list kept after a change is asked for again whole up to `most`. */
const page = 100;
const most = 500;

type Ask = (filter: ContactFilter) => Promise<ContactPage>;
export type Wish = { text: string; tag: string; country: string };

export class Book {
  rows = $state.raw<ContactRow[]>([]);
  total = $state(0);
  /** True until the first answer. */
  loading = $state(true);
  error = $state.raw<unknown>(null);
  #wish: Wish = { text: '', tag: '', country: '' };
  #turn = 0;
  #more = false;
  #ask: Ask;

  constructor(ask: Ask = (filter) => call('contact.list', filter)) {
    this.#ask = ask;
  }

  /** Begins a search anew; an older answer that comes later is dropped. */
  find(wish: Wish): Promise<void> {
    this.#wish = wish;
    return this.#take(page);
  }

  /** Asks again for what is shown. */
  again(): Promise<void> {
    return this.#take(Math.min(most, Math.max(page, this.rows.length)));
  }

  /** The next page, when there is one and none is on its way. */
  async more(): Promise<void> {
    if (this.#more || this.rows.length >= this.total) return;
    this.#more = true;
    const mine = this.#turn;
    try {
      const next = await this.#ask(this.#filter(this.rows.length, page));
      if (mine !== this.#turn) return;
      const known = new Set(this.rows.map((row) => row.uid));
      this.rows = [...this.rows, ...next.rows.filter((row) => !known.has(row.uid))];
      this.total = next.total;
    } catch (thrown) {
      if (mine === this.#turn) this.error = thrown;
    } finally {
      this.#more = false;
    }
  }

  #filter(from: number, limit: number): ContactFilter {
    const { text, tag, country } = this.#wish;
    return { text, tag: tag || undefined, country: country || undefined, from, limit };
  }

  async #take(limit: number): Promise<void> {
    const mine = ++this.#turn;
    try {
      const first = await this.#ask(this.#filter(0, limit));
      if (mine !== this.#turn) return;
      this.rows = first.rows;
      this.total = first.total;
      this.error = null;
    } catch (thrown) {
      if (mine !== this.#turn) return;
      this.error = thrown;
    }
    this.loading = false;
  }
}
