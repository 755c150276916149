// How the states of a demand look, and which demands a choice of addressees shows.

import type { AddresseeClass, Demand, DemandState } from '../core';

export const states: readonly DemandState[] = ['open', 'answered', 'met', 'refused'];

export const classes: readonly AddresseeClass[] = [
  'authorities', 'parliament', 'executive', 'judiciary', 'ipu_members', 'secretary_general', 'committee', 'complainant', 'others',
];

/** A mark for each state; the word stands beside it. */
export const marks: Record<DemandState, string> = {
  open: 'clock',
  answered: 'message-square',
  met: 'circle-check',
  refused: 'ban',
};

export const tones: Record<DemandState, 'neutral' | 'accent' | 'ok' | 'stop'> = {
  open: 'neutral',
  answered: 'accent',
  met: 'ok',
  refused: 'stop',
};

/** `outside` leaves out what the IPU asks of itself; empty shows everybody. */
export function shows(asked: string, demand: Pick<Demand, 'class'>): boolean {
  if (asked === 'outside') return demand.class !== 'secretary_general' && demand.class !== 'committee';
  return asked === '' || demand.class === asked;
}

/** A demand that still waits: open, and no later decision asks it again. */
export function waits(demand: Pick<Demand, 'state' | 'repeated_in' | 'left_out'>): boolean {
  return demand.state === 'open' && demand.repeated_in === null && !demand.left_out;
}

/** The decision before another on one of its cases: the newest that is older, drafts left out. */
export function before<Row extends { uid: string; date: string | null; cases: string[]; draft: boolean }>(rows: Row[], one: Row): Row | undefined {
  const older = rows.filter(
    (row) => row.uid !== one.uid && !row.draft && row.date !== null && row.date < (one.date ?? '') && row.cases.some((code) => one.cases.includes(code)),
  );
  return older.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
}
