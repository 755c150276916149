// What the form of a contact does to its card. Pure.
import type { ContactCard } from '../core';

export const blank: ContactCard = {
  name: '', prefix: '', given: '', additional: '', family: '', suffix: '', organisation: '', department: '', role: '',
  emails: [], phones: [], addresses: [], tags: [], language: '', country: '', notes: '',
};

/** The name made of its parts, as the core makes it. */
export function joined(card: Pick<ContactCard, 'prefix' | 'given' | 'additional' | 'family' | 'suffix'>): string {
  return [card.prefix, card.given, card.additional, card.family, card.suffix].filter((part) => part !== '').join(' ');
}

/**
 * The card as it is edited. A name that is only its parts joined, or the organisation or address that stands for one,
 * is left empty, so that it follows them when they change.
 */
export function editable(card: ContactCard): ContactCard {
  const copy = structuredClone(card);
  const made = [joined(card), card.organisation, card.emails[0]?.address ?? ''].find((part) => part !== '');
  return made === card.name ? { ...copy, name: '' } : copy;
}

/** Tags as typed, with commas between. */
export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[,،;]/).map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}

/** The lines of a postal address, as they stand on an envelope. */
export function linesOf(address: ContactCard['addresses'][number]): string[] {
  const place = [address.code, address.city].filter((part) => part !== '').join(' ');
  return [address.po_box, address.extended, ...address.street.split('\n'), place, address.region, address.country].filter((line) => line !== '');
}

/** The name of a language in the window's language, or its tag. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
