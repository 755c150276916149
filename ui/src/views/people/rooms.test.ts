import { describe, expect, it } from 'vitest';
import { roomOf } from './rooms';

const ids = ['countries', 'contacts'];

describe('rooms of People', () => {
  it('reads a room and what is open in it', () => {
    expect(roomOf('contacts/a/b', ids)).toEqual({ id: 'contacts', key: 'a/b' });
    expect(roomOf('contacts', ids)).toEqual({ id: 'contacts', key: null });
  });

  it('takes a key without a room for a country', () => {
    expect(roomOf('XAR', ids)).toEqual({ id: 'countries', key: 'XAR' });
    expect(roomOf(null, ids)).toEqual({ id: 'countries', key: null });
  });
});
