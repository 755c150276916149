// The rooms of People, in the order they are shown. A new room is one line here and a word `people-room-<id>`.
import type { Component } from 'svelte';

/** A room takes what follows its id in the address: `#/people/<id>/<key>`. */
export type Room = { id: string; load: () => Promise<{ default: Component<{ key: string | null }> }> };

export const rooms: readonly Room[] = [
  { id: 'countries', load: () => import('./Countries.svelte') },
  { id: 'forms', load: () => import('../../forms/FormsRoom.svelte') },
  { id: 'contacts', load: () => import('../../contacts/Contacts.svelte') },
  { id: 'lists', load: () => import('../../contacts/ContactLists.svelte') },
  { id: 'parline', load: () => import('../../parline/Room.svelte') },
];

/** The room of a view's key, and what is left of the key. A key without a room is a country: `#/people/VEN`. */
export function roomOf(key: string | null, ids: readonly string[] = rooms.map((room) => room.id)): { id: string; key: string | null } {
  const [first = '', ...rest] = (key ?? '').split('/');
  if (ids.includes(first)) return { id: first, key: rest.join('/') || null };
  return { id: 'countries', key };
}
