// Geometry of horizontal bars and of columns. Places are counted from the start of the line; who draws mirrors them.

import type { FigureRow } from '../core';
import { lines, type Measure } from './text';

export interface Bar {
  row: FigureRow;
  /** Upper edge and height of the whole line. */
  y: number;
  height: number;
  label: { text: string; y: number }[];
  bar: { x: number; y: number; width: number; height: number };
  number: { text: string; x: number; y: number };
  /** The number of persons, after the number of cases. */
  persons: { text: string; x: number; y: number };
}

export interface Bars {
  height: number;
  bars: Bar[];
}

/** Lays out one bar a row. A narrow drawing has the label above its bar, a wide one beside it. */
export function layBars(
  rows: readonly FigureRow[],
  width: number,
  unit: number,
  persons: (count: number) => string,
  measure: Measure,
): Bars {
  const [size, small] = [unit * 0.9375, unit * 0.8125];
  const leading = unit * 1.25;
  const narrow = width < unit * 34;
  const axis = narrow ? 0 : Math.min(width * 0.4, unit * 19);
  const room = narrow ? width : axis - unit;
  const most = Math.max(1, ...rows.map((row) => row.cases));
  const words = rows.map((row) => persons(row.persons));
  // The longest bar leaves room for the widest number and words after it.
  const after = Math.max(0, ...rows.map((row, at) => measure(String(row.cases), size, true) + measure(words[at]!, small))) + unit * 1.5;
  const longest = Math.max(unit, width - axis - after);
  let y = 0;
  const bars = rows.map((row, at) => {
    const label = lines(row.name, size, room, measure);
    const top = y + unit * 0.5;
    const first = top + unit * 0.875;
    const across = narrow ? first + (label.length - 1) * leading + unit * 1.375 : first;
    const long = row.cases === 0 ? 0 : Math.max(2, (longest * row.cases) / most);
    const number = String(row.cases);
    const beside = axis + long + unit * 0.5;
    const height = (narrow ? across : first + Math.max(0, label.length - 1) * leading) + unit * 0.625 - y;
    const bar: Bar = {
      row,
      y,
      height,
      label: label.map((text, line) => ({ text, y: first + line * leading })),
      bar: { x: axis, y: across - unit * 0.75, width: long, height: unit * 0.875 },
      number: { text: number, x: beside, y: across },
      persons: { text: words[at]!, x: beside + measure(number, size, true) + unit * 0.625, y: across },
    };
    y += height;
    return bar;
  });
  return { height: y, bars };
}

export interface Column {
  row: FigureRow;
  x: number;
  step: number;
  bar: { x: number; y: number; width: number; height: number };
  /** Null under a column whose year has no room. */
  year: string | null;
}

/** Room a column needs at least; with less, years are drawn as bars. */
export const leastStep = 14;

/** Lays out one column a year; what has no year stands in a note and in the table. */
export function layColumns(rows: readonly FigureRow[], width: number, tall: number, unit: number): Column[] {
  const years = rows.filter((row) => row.id !== '');
  const step = Math.min(unit * 4.5, width / Math.max(1, years.length));
  const most = Math.max(1, ...years.map((row) => row.cases));
  const every = [1, 2, 5, 10, 20].find((one) => step * one >= unit * 2.5) ?? 20;
  return years.map((row, at) => {
    const high = row.cases === 0 ? 0 : Math.max(2, (tall * row.cases) / most);
    const wide = step * 0.62;
    return {
      row,
      x: at * step,
      step,
      bar: { x: at * step + (step - wide) / 2, y: tall - high, width: wide, height: high },
      year: Number(row.id) % every === 0 ? row.id : null,
    };
  });
}
