// Kinds of finds: their order, their icons, and where a find opens.

import type { Hit, SearchKind } from '../core';
import { format, isView } from '../routes';

export const kinds: readonly SearchKind[] = ['case', 'person', 'decision', 'letter', 'action', 'note', 'document'];

const icons: Record<SearchKind, string> = {
  case: 'archive',
  person: 'user-round',
  decision: 'scale',
  letter: 'mail',
  action: 'flag',
  note: 'message-square',
  document: 'file-text',
};

export function iconOfKind(kind: SearchKind): string {
  return icons[kind];
}

export function hrefOfHit(hit: Pick<Hit, 'view' | 'key'>): string {
  return isView(hit.view) ? format(hit.view, hit.key) : '#/search';
}
