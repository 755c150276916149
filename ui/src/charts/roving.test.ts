import { expect, it } from 'vitest';
import { moved } from './roving';

it('goes along the marks and stops at both ends, mirrored where text runs from right to left', () => {
  expect(moved('ArrowDown', 0, 3, 'down', false)).toBe(1);
  expect(moved('ArrowDown', 2, 3, 'down', false)).toBe(2);
  expect(moved('ArrowRight', 0, 3, 'down', false)).toBeNull();
  expect(moved('ArrowLeft', 0, 3, 'across', true)).toBe(1);
  expect(moved('ArrowLeft', 1, 3, 'across', false)).toBe(0);
  expect(moved('End', 0, 3, 'across', false)).toBe(2);
  expect(moved('x', 0, 3, 'across', false)).toBeNull();
});
