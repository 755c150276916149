// The shapes of the map: the same file the core's drawings are made from (docs/data.md says where it comes from).

import text from '../../../src-tauri/casework/data/world.json?raw';
import type { World } from './view';

export interface Shape {
  /** Path of an SVG; empty when the country is too small for one. */
  d: string;
  /** Where its number stands. */
  at: [number, number];
  /** So small that a dot shows where it is. */
  small?: boolean;
}

export interface Shapes extends World {
  /** By ISO 3166-1 alpha-3. */
  countries: Record<string, Shape>;
  /** Land that is no country of the directory. */
  other: string;
  borders: string;
  /** Lines in dispute. */
  disputed: string;
}

export const shapes: Shapes = JSON.parse(text);
