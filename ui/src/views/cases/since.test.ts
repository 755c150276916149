import { describe, expect, it } from 'vitest';
import { parseSince, sinceText } from './since';

describe('a date as exactly as it is known', () => {
  it('is a day, a month or a year', () => {
    expect(parseSince('2017', 'en-GB')).toBe('2017');
    expect(parseSince(' 2017-5 ', 'en-GB')).toBe('2017-05');
    expect(parseSince('5/2017', 'en-GB')).toBe('2017-05');
    expect(parseSince('3 May 2017', 'en-GB')).toBe('2017-05-03');
    expect(parseSince('3/5/2017', 'fr')).toBe('2017-05-03');
  });

  it('is nothing else', () => {
    for (const typed of ['', 'spring', '2017-13', '13/2017/1', '30/02/2017']) expect(parseSince(typed, 'en-GB')).toBeNull();
  });

  it('is written no more exactly than it is known', () => {
    expect(sinceText('2017', 'en-GB')).toBe('2017');
    expect(sinceText('2017-05', 'en-GB')).toBe('May 2017');
    expect(sinceText('2017-05-03', 'en-GB')).toBe('3 May 2017');
  });
});
