import { describe, expect, it } from 'vitest';
import type { ContactFilter, ContactPage } from '../core';
import { Book } from './book.svelte';

const row = (n: number) => ({ uid: String(n), name: `Person ${n}`, organisation: '', role: '', email: null, phone: null, country: null, tags: [] });
const wish = (text: string) => ({ text, tag: '', country: '' });

/** A register of so many contacts. */
function register(total: number) {
  const asked: ContactFilter[] = [];
  const ask = async (filter: ContactFilter): Promise<ContactPage> => {
    asked.push(filter);
    const from = filter.from ?? 0;
    return { total, rows: Array.from({ length: Math.min(filter.limit ?? 100, total - from) }, (_, n) => row(from + n)) };
  };
  return { ask, asked };
}

describe('the contacts of a search', () => {
  it('come page by page until the last', async () => {
    const { ask, asked } = register(230);
    const book = new Book(ask);
    await book.find(wish('per'));
    expect([book.rows.length, book.total, book.loading]).toEqual([100, 230, false]);
    await Promise.all([book.more(), book.more()]);
    expect(book.rows.length).toBe(200);
    await book.more();
    await book.more();
    expect(book.rows.length).toBe(230);
    expect(new Set(book.rows.map((one) => one.uid)).size).toBe(230);
    expect(asked.map((filter) => filter.from)).toEqual([0, 100, 200]);
    await book.again();
    expect(asked.at(-1)).toMatchObject({ text: 'per', from: 0, limit: 230 });
  });

  it('are those of the last search, whatever comes later', async () => {
    const late: ((page: ContactPage) => void)[] = [];
    const book = new Book(() => new Promise((give) => late.push(give)));
    const first = book.find(wish('a'));
    const second = book.find(wish('ab'));
    late[1]!({ total: 1, rows: [row(2)] });
    late[0]!({ total: 1, rows: [row(1)] });
    await Promise.all([first, second]);
    expect(book.rows.map((one) => one.uid)).toEqual(['2']);
  });
});
