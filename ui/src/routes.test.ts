import { describe, expect, it } from 'vitest';
import { format, parse } from './routes';

describe('addresses', () => {
  it('name a view and one record of it', () => {
    expect(parse('#/cases/VEN-COLL-06')).toEqual({ view: 'cases', key: 'VEN-COLL-06', filter: {} });
    expect(parse('#/today')).toEqual({ view: 'today', key: null, filter: {} });
  });

  it('lead to Today when they say nothing known', () => {
    for (const hash of ['', '#', '#/', '#/nowhere/1', '#token=abc']) expect(parse(hash).view).toBe('today');
  });

  it('come back as they were written, whatever the key', () => {
    for (const key of ['VEN/10', 'a b', 'قضية', '100%', 'x/y/z']) expect(parse(format('cases', key))).toEqual({ view: 'cases', key, filter: {} });
  });

  it('carry what a list is narrowed to, beside a key or alone', () => {
    const filter = { country: 'VEN', query: 'a&b=ç?/#' };
    for (const key of [null, 'VEN/10?']) expect(parse(format('cases', key, filter))).toEqual({ view: 'cases', key, filter });
    expect(parse('#/cases?').filter).toEqual({});
  });

  it('survive a key that is no proper escape', () => {
    expect(parse('#/cases/100%').key).toBe('100%');
  });
});
