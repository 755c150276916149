import { describe, expect, it } from 'vitest';
import type { Forms, OwnForm } from '../core';
import { linesOfForm, startingTexts } from './written';

const forms: Forms = { envelope: ['Ms Nadia Solenne', 'Ambassador'], salutation: 'Excellency,', opening: '', close: ['Yours faithfully,'], spoken: 'Ambassador', reference: 'the Ambassador', reason: '', source: '', own: [], needs_review: false };

const own: OwnForm = { uid: 'a', office: 'ambassador', holder: null, holder_name: '', language: 'en', gender: 'f', field: 'salutation', text: 'Dear Ambassador,', rule: 'Excellency,', rule_before: null, source: 'x', since: '2026-11-23' };

describe('forms of address as lines', () => {
  it('gives the lines of a part, none for an empty one', () => {
    expect(linesOfForm(forms, 'envelope')).toEqual(['Ms Nadia Solenne', 'Ambassador']);
    expect(linesOfForm(forms, 'opening')).toEqual([]);
  });

  it('starts from the own form of the same gender and person, otherwise from the rule', () => {
    expect(startingTexts([own], { salutation: 'Excellency,' }, null, 'f').salutation).toBe('Dear Ambassador,');
    expect(startingTexts([own], { salutation: 'Excellency,' }, null, 'm').salutation).toBe('Excellency,');
    expect(startingTexts([own], null, 'holder', 'f').salutation).toBe('');
  });
});
