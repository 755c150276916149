import { describe, expect, it } from 'vitest';
import { drawing, iconNames } from './icons';

const sources = import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true });

describe('the icons', () => {
  it('have a drawing for every name the views use', () => {
    const asked = Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:icon|name)="([a-z0-9-]+)"/g), ...text.matchAll(/\bicon:\s*'([a-z0-9-]+)'/g)].map((hit) => ({ path, name: hit[1]! })),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(({ name, path }) => drawing(name) === '' && !/viewport|color-scheme/.test(name) && path)).toEqual([]);
  });

  it('carry no size and no class of their own', () => {
    for (const name of iconNames()) {
      expect(drawing(name).match(/<svg[^>]*>/)![0]).not.toMatch(/\s(width|height|class)="/);
      expect(drawing(name)).not.toContain('style=');
    }
  });

  it('keep the sizes of their own shapes', () => {
    expect(drawing('mail')).toMatch(/<rect[^>]*width="/);
  });
});
