import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { languages, preferred, setLanguage, t } from './words';

const files = import.meta.glob<string>('../words/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const sources = import.meta.glob<string>('./**/*.{svelte,ts}', { query: '?raw', import: 'default', eager: true });

type Message = { id: string; value: unknown; attributes: Record<string, unknown> };

/** The variables a message uses, wherever in it they stand. */
function variablesOf(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const part of node) variablesOf(part, found);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && node.type === 'var' && 'name' in node) found.add(String(node.name));
    for (const part of Object.values(node)) variablesOf(part, found);
  }
  return found;
}

function messagesOf(text: string): Map<string, string[]> {
  const resource = new FluentResource(text);
  return new Map((resource.body as unknown as Message[]).map(({ id, value }) => [id, [...variablesOf(value)].sort()]));
}

const names = [...new Set(Object.keys(files).map((path) => path.split('/').at(-1)!))];
const textOf = (tongue: string, name: string) => files[`../words/${tongue}/${name}`] ?? '';

describe('the words of the window', () => {
  it.each(names)('%s says the same things in every language', (name) => {
    const english = messagesOf(textOf('en', name));
    expect(english.size).toBeGreaterThan(0);
    for (const tongue of languages) expect([...messagesOf(textOf(tongue, name))].sort(), tongue).toEqual([...english].sort());
  });

  it.each(names)('%s is read to its last line', (name) => {
    // A broken entry is dropped in silence by the reader: count what was meant.
    for (const tongue of languages) {
      const text = textOf(tongue, name);
      const meant = text.split('\n').filter((line) => /^[a-z][\w-]*\s*=/.test(line)).length;
      expect(messagesOf(text).size, tongue).toBe(meant);
    }
  });

  it.each(names)('%s prefixes its keys with its own name', (name) => {
    const prefix = `${name.replace('.ftl', '')}-`;
    expect([...messagesOf(textOf('en', name)).keys()].filter((key) => !key.startsWith(prefix))).toEqual([]);
  });

  it('has no exclamation marks and no dashes that run on', () => {
    for (const [path, text] of Object.entries(files)) expect(/[!—]/.test(text), path).toBe(false);
  });

  it('knows every key the code asks for', () => {
    const known = new Set(names.flatMap((name) => [...messagesOf(textOf('en', name)).keys()]));
    const asked = Object.entries(sources)
      .filter(([path]) => !path.endsWith('.test.ts'))
      .flatMap(([path, text]) => [...text.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map((hit) => `${path} ${hit[1]}`));
    expect(asked.filter((one) => !known.has(one.split(' ')[1]!))).toEqual([]);
  });
});

describe('switching the language', () => {
  it('speaks the wanted language and writes figures for the reader', () => {
    setLanguage('fr');
    expect(t('common-letters-count', { count: 2 })).toBe('2 lettres');
    setLanguage('ar');
    expect(t('common-letters-count', { count: 2 })).toBe('رسالتان');
    setLanguage('en');
    expect(t('common-letters-count', { count: 1 })).toBe('1 letter');
  });

  it('takes the first language of the machine it can speak', () => {
    expect(preferred(['pt-BR', 'es-AR', 'en'])).toBe('es');
    expect(preferred(['de'])).toBe('en');
  });
});
