// The two hosts of the window: the shell (Tauri), and the loopback server of the browser tests.
// The only file that knows either. It must never keep anything: no storage, no cache.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Language } from './core';

export interface Changed {
  tables: string[];
  /** Uid of the act's entry in the history. */
  entry: string;
  /** Name of the act, e.g. `case.set_safety`. */
  act: string;
}
export interface ProgressNews {
  what: string;
  done: number;
  total: number;
}
interface News {
  changed: Changed;
  progress: ProgressNews;
}
export interface Bytes {
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

export interface Host {
  /** Resolves with the verb's output; rejects with the core's error object. */
  call(name: string, input: unknown, language: Language): Promise<unknown>;
  /** The bytes of a file of the core, by id. */
  file(id: string, language: Language): Promise<Bytes>;
  /** Hands over a chosen file; gives the id `decision.import` takes. */
  stage(name: string, bytes: Uint8Array): Promise<string>;
  /** Follows news of the core; gives back how to stop. */
  on<Kind extends keyof News>(event: Kind, handler: (news: News[Kind]) => void): () => void;
}

function mimeOf(id: string): string {
  if (id.endsWith('.pdf')) return 'application/pdf';
  if (id.endsWith('.png')) return 'image/png';
  if (id.endsWith('.txt')) return 'text/plain';
  if (id.endsWith('.eml')) return 'message/rfc822';
  return 'application/octet-stream';
}

const shell: Host = {
  call: (name, input, language) => invoke('call', { name, input, language }),
  async file(id, language) {
    const buffer = await invoke<ArrayBuffer>('file', { id, language });
    return { bytes: new Uint8Array(buffer), mime: mimeOf(id) };
  },
  stage: (name, bytes) => invoke<string>('stage', bytes, { headers: { 'x-file-name': encodeURIComponent(name) } }),
  on(event, handler) {
    const stop = listen<never>(event, ({ payload }) => handler(payload));
    return () => void stop.then((off) => off());
  },
};

function loopback(token: string): Host {
  const headers = { 'x-token': token };
  async function answer(response: Response): Promise<Response> {
    if (response.status === 422) throw await response.json();
    if (!response.ok) throw new Error(`host answered ${response.status}`);
    return response;
  }
  let events: EventSource | null = null;
  return {
    async call(name, input, language) {
      const body = JSON.stringify({ name, input, language });
      const sent = fetch('/call', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body });
      return (await answer(await sent)).json();
    },
    async file(id, language) {
      const query = new URLSearchParams({ id, language });
      const response = await answer(await fetch(`/file?${query}`, { headers }));
      return { bytes: new Uint8Array(await response.arrayBuffer()), mime: mimeOf(id) };
    },
    async stage(name, bytes) {
      const body = new Blob([bytes as BlobPart]);
      const sent = fetch('/stage', { method: 'POST', headers: { ...headers, 'x-file-name': encodeURIComponent(name) }, body });
      const text = await (await answer(await sent)).text();
      return text.startsWith('"') ? JSON.parse(text) : text;
    },
    on(event, handler) {
      events ??= new EventSource(`/events?token=${encodeURIComponent(token)}`);
      const source = events;
      const heard = (message: MessageEvent<string>) => handler(JSON.parse(message.data));
      source.addEventListener(event, heard);
      return () => source.removeEventListener(event, heard);
    },
  };
}

function tokenOfPage(): string {
  const inQuery = new URLSearchParams(location.search).get('token');
  return inQuery ?? new URLSearchParams(location.hash.replace(/^#/, '')).get('token') ?? '';
}

function choose(): Host {
  if (typeof document === 'undefined') return shell;
  const asked = new URLSearchParams(location.search).get('host');
  const meant = document.querySelector<HTMLMetaElement>('meta[name="host"]')?.content;
  return asked === 'loopback' || meant === 'loopback' ? loopback(tokenOfPage()) : shell;
}

/** The host of this window. */
export const host: Host = choose();
