import { describe, expect, it } from 'vitest';
import type { FigureRow } from '../core';
import { layBars, layColumns } from './bars';
import { linkOf } from './links';
import { lines, type Measure } from './text';

const measure: Measure = (text, size) => text.length * size * 0.5;
const row = (id: string, cases: number, name = id): FigureRow => ({ id, name, cases, persons: cases * 2 });
const words = (count: number) => `${count} persons`;

describe('lines of a label', () => {
  it('end before the room does, and keep every word', () => {
    const text = 'Lack of due process in proceedings against parliamentarians';
    const found = lines(text, 10, 100, measure);
    expect(found.join(' ')).toBe(text);
    expect(found.slice(0, -1).every((line) => measure(line, 10) <= 100)).toBe(true);
    expect(lines('unbreakable'.repeat(9), 10, 20, measure)).toHaveLength(1);
  });
});

describe('bars', () => {
  it('are as long as their numbers, and the longest leaves room for its words', () => {
    for (const width of [290, 900]) {
      const { bars } = layBars([row('a', 40), row('b', 10), row('c', 0)], width, 16, words, measure);
      expect(bars.map((bar) => bar.number.text)).toEqual(['40', '10', '0']);
      expect(bars[1]!.bar.width / bars[0]!.bar.width).toBeCloseTo(0.25);
      expect(bars[2]!.bar.width).toBe(0);
      expect(bars[0]!.persons.x + measure(bars[0]!.persons.text, 13)).toBeLessThanOrEqual(width);
    }
  });

  it('follow each other without a gap, whatever their labels', () => {
    const laid = layBars([row('a', 3, 'one two three four five six seven eight nine ten'), row('b', 1)], 300, 16, words, measure);
    expect(laid.bars[0]!.label.length).toBeGreaterThan(1);
    expect(laid.bars[1]!.y).toBeCloseTo(laid.bars[0]!.y + laid.bars[0]!.height);
    expect(laid.height).toBeCloseTo(laid.bars[1]!.y + laid.bars[1]!.height);
  });
});

describe('columns', () => {
  const years = Array.from({ length: 40 }, (_, at) => row(String(1987 + at), at));
  it('stand on one line, as high as their numbers, within the width', () => {
    const columns = layColumns([...years, row('', 5)], 600, 200, 16);
    expect(columns).toHaveLength(40);
    expect(columns.every((one) => Math.abs(one.bar.y + one.bar.height - 200) < 0.001)).toBe(true);
    expect(columns[39]!.bar.height).toBe(200);
    expect(columns[39]!.x + columns[39]!.step).toBeLessThanOrEqual(600.001);
    expect(columns.filter((one) => one.year).map((one) => one.year)).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025']);
  });
});

describe('a row of figures', () => {
  it('leads to the cases it counts, where the list can be narrowed so', () => {
    expect(linkOf('country', 'VEN')).toBe('#/cases?country=VEN');
    expect(linkOf('violation', 'other_mandate_obstruction')).toBe('#/cases?violation=other_mandate_obstruction');
    expect(linkOf('year', '2024')).toBe('#/cases?year=2024');
    expect(linkOf('violation', '')).toBeNull();
  });
});
