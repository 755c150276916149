// Where the window is: `#/<view>/<key>?<field>=<value>`, the last for a list that is filtered. The address is the only place that knows it.

import { createSubscriber } from 'svelte/reactivity';

export const views = ['today', 'cases', 'overview', 'letters', 'reports', 'outbox', 'people', 'search', 'settings'] as const;
export type View = (typeof views)[number];

export interface Place {
  view: View;
  key: string | null;
  /** What the list of the view is narrowed to, e.g. `{ country: 'VEN' }`; empty when it is whole. */
  filter: Readonly<Record<string, string>>;
}

export function isView(name: string): name is View {
  return (views as readonly string[]).includes(name);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads an address; anything unknown is Today. */
export function parse(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, view = '', ...rest] = path.split('/');
  if (!isView(view)) return { view: 'today', key: null, filter: {} };
  const key = rest.map(unescaped).join('/');
  return { view, key: key === '' ? null : key, filter: Object.fromEntries(new URLSearchParams(query)) };
}

export function format(view: View, key?: string | null, filter: Readonly<Record<string, string>> = {}): string {
  const path = key ? `#/${view}/${key.split('/').map(encodeURIComponent).join('/')}` : `#/${view}`;
  const query = new URLSearchParams(filter).toString();
  return query ? `${path}?${query}` : path;
}

const subscribe = createSubscriber((update) => {
  addEventListener('hashchange', update);
  return () => removeEventListener('hashchange', update);
});

function here(): Place {
  subscribe();
  return parse(location.hash);
}

/** The place the window shows; reading it in a component follows every move. */
export const route = {
  get view(): View {
    return here().view;
  },
  get key(): string | null {
    return here().key;
  },
  get filter(): Readonly<Record<string, string>> {
    return here().filter;
  },
};

/** Goes to a view, or to one record of it. */
export function go(view: View, key?: string | null): void {
  location.hash = format(view, key);
}
