// The office's profile while it is being filled in: text as it is typed, and the profile the core takes.

import type { CountryRow, Language, Member, OfficeProfile, SaveMember } from '../core';

export interface OfficeDraft {
  country: string;
  chamber: string;
  parliament: string;
  address: string;
  place: string;
  reference_prefix: string;
  language: Language;
}

export interface MemberDraft {
  uid?: string;
  revision?: number;
  name: string;
  gender: SaveMember['gender'];
  function: string;
  email: string;
}

export function emptyOffice(language: Language): OfficeDraft {
  return { country: '', chamber: '', parliament: '', address: '', place: '', reference_prefix: '', language };
}

export function draftOf(profile: OfficeProfile): OfficeDraft {
  return { ...profile, address: profile.address.join('\n') };
}

/** Lines without the empty ones at either end, and nothing but what was typed. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function profileOf(draft: OfficeDraft): OfficeProfile {
  return {
    ...draft,
    parliament: draft.parliament.trim(),
    place: draft.place.trim(),
    reference_prefix: draft.reference_prefix.trim(),
    address: lines(draft.address),
  };
}

export function emptyMember(): MemberDraft {
  return { name: '', gender: 'unknown', function: '', email: '' };
}

export function memberDraftOf(member: Member): MemberDraft {
  return { ...member };
}

export function memberOf(draft: MemberDraft): SaveMember {
  return { ...draft, name: draft.name.trim(), function: draft.function.trim(), email: draft.email.trim() };
}

/**
 * The draft with a country chosen: its only chamber is taken, another country's chamber is dropped, and the
 * parliament's line follows the chamber as long as nobody has typed another.
 */
export function withCountry(draft: OfficeDraft, country: CountryRow | undefined): OfficeDraft {
  const kept = country?.chambers.some((chamber) => chamber.id === draft.chamber) ? draft.chamber : '';
  const chamber = country?.chambers.length === 1 ? country.chambers[0]!.id : kept;
  return { ...draft, country: country?.id ?? '', chamber };
}

/** The parliament's line proposed for a chamber. */
export function lineOf(country: CountryRow | undefined, chamber: string): string {
  return country?.chambers.find((one) => one.id === chamber)?.name ?? '';
}
