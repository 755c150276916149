import { describe, expect, it } from 'vitest';
import type { Post } from '../core';
import { addressees, holderLine, proposed, troubled } from './choosing';

const post = (uid: string, kind: string, more: Partial<Post> = {}): Post => ({
  uid, kind, country: { id: 'ARV', name: 'Arvenia' }, title: uid, holder: null, chamber_status: null, general_email: null, claimants: [], sureness: 'nobody', sentence: '', added: false, ...more,
});
const holder = { uid: 'h', name: 'Ilva Maren', gender: 'f' as const, honorific: 'H.E.', acting_as: null, since: '2026-01-01', source: 'list', email: null, address: [], confirmed: '2026-01-01', until: null, recognised: '' };

const posts = [
  post('minister', 'minister'),
  post('ambassador-ARV', 'ambassador'),
  post('charge-ARV', 'charge_affaires', { holder }),
  post('speaker-1', 'speaker_lower', { chamber_status: 'contested' }),
  post('speaker-2', 'president_upper', { chamber_status: 'dissolved' }),
];

describe('choosing posts', () => {
  it('puts presiding officers before ministers', () => {
    expect(addressees({ addressees: ['minister', 'speaker_lower'] }, posts).map((p) => p.uid)).toEqual(['speaker-1', 'minister']);
  });

  it('proposes the head of mission who is known, and no dissolved chamber', () => {
    expect(proposed({ addressees: ['ambassador', 'charge_affaires'] }, posts)).toEqual(['charge-ARV']);
    expect(proposed({ addressees: ['speaker_lower', 'president_upper', 'minister'] }, posts)).toEqual(['speaker-1']);
  });

  it('proposes the ambassador when nobody is known', () => {
    expect(proposed({ addressees: ['ambassador'] }, posts)).toEqual(['ambassador-ARV']);
  });

  it('proposes nobody where several claim the post', () => {
    const claimed = post('speaker-3', 'speaker_lower', { claimants: [holder, { ...holder, uid: 'other' }], sureness: 'disputed' });
    expect(proposed({ addressees: ['speaker_lower'] }, [claimed])).toEqual([]);
    expect(proposed({ addressees: ['speaker_lower'] }, [post('speaker-4', 'speaker_lower')])).toEqual(['speaker-4']);
  });

  it('knows a chamber in trouble', () => {
    expect(posts.filter(troubled).map((p) => p.uid)).toEqual(['speaker-1', 'speaker-2']);
  });

  it('writes a holder with the honorific', () => {
    expect(holderLine(post('a', 'ambassador', { holder }))).toBe('H.E. Ilva Maren');
    expect(holderLine(post('a', 'ambassador'))).toBe('');
  });
});
