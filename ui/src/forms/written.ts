// A form of address as lines. Pure.
import type { FormField, Forms, FormTexts, Gender, OwnForm } from '../core';

/** The parts in the order of a letter. */
export const parts: readonly FormField[] = ['envelope', 'salutation', 'opening', 'close', 'spoken', 'reference'];

export const genders: readonly Gender[] = ['f', 'm', 'unknown'];

export const languages = ['en', 'fr', 'es', 'ar'] as const;

/** What a part prints, one line an entry; none when it prints nothing. */
export function linesOfForm(forms: Forms, field: FormField): string[] {
  const said = forms[field];
  return (Array.isArray(said) ? said : [said]).filter((line) => line !== '');
}

/** What stands in the fields when forms are corrected: the office's own, otherwise the rule's of that gender. */
export function startingTexts(own: readonly OwnForm[], rule: FormTexts | null, holder: string | null, gender: Gender | null): Record<FormField, string> {
  const texts = parts.map((field) => {
    const ours = own.find((one) => one.field === field && one.holder === holder && one.gender === gender);
    return [field, ours?.text ?? rule?.[field] ?? ''] as const;
  });
  return Object.fromEntries(texts) as Record<FormField, string>;
}
