// What can be said about a passphrase while it is typed. The core decides; this only helps.

export type Strength = 'empty' | 'short' | 'fair' | 'good';

/** Characters the core asks for at least. */
export const leastCharacters = 10;

export function strength(passphrase: string): Strength {
  const characters = [...passphrase];
  if (characters.length === 0) return 'empty';
  if (characters.length < leastCharacters || new Set(characters).size < 5) return 'short';
  const words = passphrase.trim().split(/\s+/).length;
  return words >= 5 || characters.length >= 20 ? 'good' : 'fair';
}
