// Where the window is: `#/<view>/<key>`. The address is the only place that knows it.

import { createSubscriber } from 'svelte/reactivity';

export const views = ['today', 'cases', 'letters', 'reports', 'outbox', 'people', 'settings'] as const;
export type View = (typeof views)[number];

export interface Place {
  view: View;
  key: string | null;
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
  const [, view = '', ...rest] = hash.replace(/^#/, '').split('/');
  if (!isView(view)) return { view: 'today', key: null };
  const key = rest.map(unescaped).join('/');
  return { view, key: key === '' ? null : key };
}

export function format(view: View, key?: string | null): string {
  return key ? `#/${view}/${key.split('/').map(encodeURIComponent).join('/')}` : `#/${view}`;
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
};

/** Goes to a view, or to one record of it. */
export function go(view: View, key?: string | null): void {
  location.hash = format(view, key);
}
