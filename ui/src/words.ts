// The words of the window: Fluent, four languages, all bundled, switched at run time.
// Nothing here reads a setting: main.ts and the settings view say which language is wanted.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { createSubscriber } from 'svelte/reactivity';
import type { Language } from './core';

export const languages: readonly Language[] = ['en', 'fr', 'es', 'ar'];

// Dates and figures: Gregorian, Latin digits (as register numbers and case codes are printed), day first.
const locales: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-u-ca-gregory-nu-latn',
};

const files = import.meta.glob<string>('../words/*/*.ftl', { query: '?raw', import: 'default', eager: true });

function bundleOf(wanted: Language): FluentBundle {
  // Isolation marks keep a name in one script whole inside a sentence in the other.
  const bundle = new FluentBundle(locales[wanted], { useIsolating: wanted === 'ar' });
  for (const [path, text] of Object.entries(files)) {
    if (path.includes(`/words/${wanted}/`)) bundle.addResource(new FluentResource(text));
  }
  return bundle;
}

const bundles = new Map<Language, FluentBundle>();
let current: Language = 'en';
let changed = () => {};
const subscribe = createSubscriber((update) => {
  changed = update;
  return () => (changed = () => {});
});

/** The window's language; reading it in a component follows later changes. */
export function language(): Language {
  subscribe();
  return current;
}

/** The locale for Intl of the window's language. */
export function locale(): string {
  return locales[language()];
}

export function direction(of: Language = language()): 'ltr' | 'rtl' {
  return of === 'ar' ? 'rtl' : 'ltr';
}

/** Switches every word of the window, and the direction of the page. */
export function setLanguage(wanted: Language): void {
  const other = wanted !== current;
  current = wanted;
  if (typeof document !== 'undefined') {
    document.documentElement.lang = wanted;
    document.documentElement.dir = direction(wanted);
  }
  if (other) changed();
}

/** The first of a person's languages that the window speaks. */
export function preferred(from: readonly string[]): Language {
  for (const tag of from) {
    const found = languages.find((known) => tag.toLowerCase().startsWith(known));
    if (found) return found;
  }
  return 'en';
}

function lookUp(key: string, of: Language) {
  let bundle = bundles.get(of);
  if (!bundle) bundles.set(of, (bundle = bundleOf(of)));
  const value = bundle.getMessage(key)?.value;
  return value ? { bundle, value } : null;
}

/** The words for a key in the window's language. A missing key shows itself: the test of words finds it first. */
export function t(key: string, args?: Record<string, FluentVariable>): string {
  const found = lookUp(key, language()) ?? lookUp(key, 'en');
  return found ? found.bundle.formatPattern(found.value, args ?? null, []) : key;
}
