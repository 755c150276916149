import { expect, test } from 'vitest';
import { chosen, oneEach } from './columns';

test('a field stands in one column', () => {
  expect(oneEach(['case_code', 'name', null], 2, 'name')).toEqual(['case_code', null, 'name']);
  expect(oneEach(['case_code', 'name', null], 1, null)).toEqual(['case_code', null, null]);
});

test('nothing chosen is no field', () => {
  expect(chosen('')).toBeNull();
  expect(chosen('party')).toBe('party');
});

test('a field that may repeat stays where it stands', () => {
  const phone = (field: string) => field === 'phone';
  expect(oneEach<string>(['phone', 'name', null], 2, 'phone', phone)).toEqual(['phone', 'name', 'phone']);
  expect(oneEach<string>(['phone', 'name', null], 2, 'name', phone)).toEqual(['phone', null, 'name']);
});
