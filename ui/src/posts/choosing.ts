// Which posts a kind of action writes to, and which of them are proposed. Pure.
import type { ActionKind, Post } from '../core';

const presiding = ['speaker_lower', 'president_upper', 'speaker_unicameral'];
const missions = ['ambassador', 'high_commissioner', 'apostolic_nuncio', 'charge_affaires'];

/** The kinds of action a letter is drafted for; the report to the IPU has its own room. */
export function written<Kind extends Pick<ActionKind, 'id' | 'letter'>>(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => kind.letter && kind.id !== 'inform_ipu');
}

/** The posts a kind of action addresses, presiding officers and heads of mission first. */
export function addressees(kind: Pick<ActionKind, 'addressees'>, posts: Post[]): Post[] {
  const rank = (post: Post) => (presiding.includes(post.kind) || missions.includes(post.kind) ? 0 : 1);
  return posts
    .filter((post) => kind.addressees.includes(post.kind))
    .map((post, index) => ({ post, index }))
    .sort((a, b) => rank(a.post) - rank(b.post) || a.index - b.index)
    .map(({ post }) => post);
}

/** Whether the chamber of a presiding officer does not sit as it should. */
export function troubled(post: Post): boolean {
  return post.chamber_status !== null && post.chamber_status !== 'functioning';
}

/** Whether several claim the post: a letter goes to one of them by choice, never to the post itself. */
export function disputed(post: Post): boolean {
  return post.holder === null && post.claimants.length > 0;
}

/**
 * The uids proposed: every presiding officer of a chamber that sits or is contested, and one head of mission, the known one
 * before the others. Nobody else is written to without being chosen, and no claimant of a disputed post.
 */
export function proposed(kind: Pick<ActionKind, 'addressees'>, posts: Post[]): string[] {
  const possible = addressees(kind, posts).filter((post) => !disputed(post));
  const speakers = possible.filter(
    (post) => presiding.includes(post.kind) && post.chamber_status !== 'dissolved' && post.chamber_status !== 'suspended',
  );
  const envoys = possible.filter((post) => missions.includes(post.kind));
  const envoy = envoys.find((post) => post.holder !== null) ?? envoys[0];
  return [...(envoy ? [envoy] : []), ...speakers].map((post) => post.uid);
}

/** Titles of posts in one line. */
export function holderLine(post: Post): string {
  if (!post.holder) return '';
  return [post.holder.honorific, post.holder.name].filter((part) => part !== '').join(' ');
}
