// What a letter needs next, and where a finding stands. Pure.
import type { Finding, LetterState } from '../core';

export type Step = 'check' | 'approve' | 'queue' | 'report' | 'none';

/** The one step the primary button offers. `findings` is null until the letter was checked. */
export function nextStep(state: LetterState, findings: Finding[] | null, ofReport: boolean): Step {
  if (ofReport) return 'report';
  if (state === 'draft') return findings !== null && errors(findings).length === 0 ? 'approve' : 'check';
  return state === 'approved' ? 'queue' : 'none';
}

export function errors(findings: Finding[]): Finding[] {
  return findings.filter((finding) => finding.level === 'error');
}

export function warnings(findings: Finding[]): Finding[] {
  return findings.filter((finding) => finding.level === 'warning');
}

const order = ['addressee', 'subject', 'salutation', 'body', 'close', 'signature', 'enclosures', 'copies'];

export type Place = { part: string; block: number | null };

/** `body:2` is the third block of the text. */
export function placeOf(finding: Pick<Finding, 'where'>): Place {
  const [part = '', block] = finding.where.split(':');
  return { part, block: block !== undefined && /^\d+$/.test(block) ? Number(block) : null };
}

/** Findings in the order in which the letter is read, errors before warnings at one place. */
export function inOrder(findings: Finding[]): Finding[] {
  const rank = (finding: Finding): number => {
    const { part, block } = placeOf(finding);
    const at = order.indexOf(part);
    return (at < 0 ? order.length : at) * 1000 + (block ?? 0) + (finding.level === 'error' ? 0 : 0.5);
  };
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
