// The fields of a proposed decision as the confirm view lists them: what was read, what a person put in its place, where
// it stands on the pages, and what has still to be looked at. Pure.
import type {
  Correction, DecisionReading, DoubtReason, FieldPlace, FileReading, ParagraphReading, PersonReading, Proposal, ProposalState,
} from '../../../core';

export type Kind =
  | 'line' | 'number' | 'date' | 'month' | 'country' | 'choice' | 'list' | 'lines' | 'violations'
  | 'prose' | 'closed' | 'person' | 'persons' | 'paragraph' | 'paragraphs' | 'unread';

export type Group = 'decision' | 'case' | 'persons' | 'text' | 'paragraphs' | 'unread';

export type State = 'read' | 'unsure' | 'corrected' | 'left_out';

export type Piece = { number: number; text: string };

export type Entry = {
  /** The field's way from the reading. */
  field: string;
  /** Last parts of the name without numbers: names its label. */
  name: string;
  group: Group;
  kind: Kind;
  /** What counts now; of a paragraph the pieces that stand in its place. */
  value: unknown;
  read: unknown;
  state: State;
  reasons: DoubtReason[];
  looked: boolean;
  /** Whether Enter has to pass here: everything but the single persons that raise no doubt. */
  stop: boolean;
  /** Its number in a list of persons or paragraphs, from 0. */
  index: number;
  /** A person or paragraph added by hand. */
  added: boolean;
};

type Plain = { name: string; kind: Kind; of: (decision: DecisionReading) => unknown };

const decisionFields: Plain[] = [
  { name: 'country', kind: 'country', of: (one) => one.country },
  { name: 'title', kind: 'prose', of: (one) => one.title },
  { name: 'adopted_by', kind: 'choice', of: (one) => one.adopted_by },
  { name: 'adoption', kind: 'choice', of: (one) => one.adoption },
  { name: 'session', kind: 'number', of: (one) => one.session },
  { name: 'place', kind: 'line', of: (one) => one.place },
  { name: 'date', kind: 'date', of: (one) => one.date },
];

const caseFields: Plain[] = [
  { name: 'case_codes', kind: 'list', of: (one) => one.case_codes },
  { name: 'violations', kind: 'violations', of: (one) => one.violations },
  { name: 'complainant_sections', kind: 'list', of: (one) => one.complainant_sections },
  { name: 'submitted', kind: 'month', of: (one) => one.submitted },
  { name: 'recent_decisions', kind: 'list', of: (one) => one.recent_decisions },
  { name: 'missions', kind: 'list', of: (one) => one.missions },
  { name: 'hearings', kind: 'lines', of: (one) => one.hearings },
  { name: 'follow_up.from_authorities', kind: 'prose', of: (one) => one.follow_up.from_authorities },
  { name: 'follow_up.from_complainant', kind: 'prose', of: (one) => one.follow_up.from_complainant },
  { name: 'follow_up.to_authorities', kind: 'prose', of: (one) => one.follow_up.to_authorities },
  { name: 'follow_up.to_complainant', kind: 'prose', of: (one) => one.follow_up.to_complainant },
  { name: 'closed', kind: 'closed', of: (one) => one.closed },
];

const textFields: Plain[] = [
  { name: 'summary', kind: 'prose', of: (one) => one.summary },
  { name: 'preamble', kind: 'prose', of: (one) => one.preamble },
];

/** What both the reading and the hand of a person say, ready to be asked field by field. */
export class Sources {
  readonly #corrections: Map<string, unknown>;
  readonly #looked: Set<string>;
  readonly #doubts = new Map<string, DoubtReason[]>();

  constructor(readonly reading: FileReading, state: Pick<ProposalState, 'corrections' | 'looked'>) {
    this.#corrections = new Map(state.corrections.map((one: Correction) => [one.field, one.value]));
    this.#looked = new Set(state.looked);
    for (const { field, reason } of reading.doubts ?? []) this.#doubts.set(field, [...(this.#doubts.get(field) ?? []), reason]);
  }

  has(field: string): boolean {
    return this.#corrections.has(field);
  }

  value(field: string, read: unknown): unknown {
    return this.#corrections.has(field) ? this.#corrections.get(field) : read;
  }

  looked(field: string): boolean {
    return this.#looked.has(field) || this.#corrections.has(field);
  }

  /** Reasons for the field itself; with `parts` those of what it is made of as well. */
  reasons(field: string, parts = false): DoubtReason[] {
    const found = [...(this.#doubts.get(field) ?? [])];
    if (parts) for (const [name, reasons] of this.#doubts) if (name.startsWith(`${field}.`)) found.push(...reasons);
    return [...new Set(found)];
  }

  /** Numbers beyond those that were read, at which a person has put something. */
  added(list: string, read: number): number[] {
    const start = `${list}.`;
    return [...this.#corrections.keys()]
      .filter((field) => field.startsWith(start))
      .map((field) => Number(field.slice(start.length)))
      .filter((index) => index >= read)
      .sort((a, b) => a - b);
  }

  entry(field: string, name: string, group: Group, kind: Kind, read: unknown, more: Partial<Entry> = {}): Entry {
    const reasons = this.reasons(field, kind !== 'persons' && kind !== 'paragraphs');
    const value = this.value(field, read);
    const state: State = this.has(field) ? (isNothing(value) ? 'left_out' : 'corrected') : reasons.length > 0 ? 'unsure' : 'read';
    return {
      field, name, group, kind, value, read, state, reasons, looked: this.looked(field), stop: true, index: 0, added: false, ...more,
    };
  }
}

/** No value: nothing was read, or it was left out. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** The fields of one decision in the order of the view. */
export function entriesOf(sources: Sources, index: number): Entry[] {
  const decision = sources.reading.decisions[index];
  if (!decision) return [];
  const own = `decisions.${index}`;
  const document = sources.reading.document;
  const plain = (group: Group) => ({ name, kind, of }: Plain) => sources.entry(`${own}.${name}`, name, group, kind, of(decision));
  return [
    ...decisionFields.map(plain('decision')),
    sources.entry('document.symbol', 'symbol', 'decision', 'line', document?.symbol ?? null),
    sources.entry('document.language', 'language', 'decision', 'choice', document?.language ?? 'en'),
    sources.entry('document.draft', 'draft', 'decision', 'choice', document?.draft ?? false),
    ...caseFields.map(plain('case')),
    ...persons(sources, own, decision.persons),
    ...textFields.map(plain('text')),
    ...paragraphs(sources, own, decision.paragraphs),
    ...unreadOf(sources, index),
  ];
}

function persons(sources: Sources, own: string, read: PersonReading[]): Entry[] {
  const list = `${own}.persons`;
  const row = (index: number): Entry => {
    const person = read[index];
    const entry = sources.entry(`${list}.${index}`, 'person', 'persons', 'person', person ?? null, { index, added: !person });
    return { ...entry, stop: entry.state === 'unsure' };
  };
  const rows = [...read.keys(), ...sources.added(list, read.length)].map(row).filter((one) => !(one.added && isNothing(one.value)));
  const count = rows.filter((one) => one.state !== 'left_out').length;
  return [sources.entry(list, 'persons', 'persons', 'persons', count), ...rows];
}

function paragraphs(sources: Sources, own: string, read: ParagraphReading[]): Entry[] {
  const list = `${own}.paragraphs`;
  const row = (index: number): Entry => {
    const one = read[index];
    const pieces: Piece[] = one ? [{ number: one.number, text: one.text }] : [];
    return sources.entry(`${list}.${index}`, 'paragraph', 'paragraphs', 'paragraph', pieces, { index, added: !one });
  };
  const rows = [...read.keys(), ...sources.added(list, read.length)].map(row).filter((one) => !(one.added && isNothing(one.value)));
  const whole = sources.entry(list, 'paragraphs', 'paragraphs', 'paragraphs', rows.length);
  return [...(whole.reasons.length > 0 ? [whole] : []), ...rows];
}

/** Passages nobody placed: those that stand nearest to this decision's pages; what has no place is the first decision's. */
function unreadOf(sources: Sources, decision: number): Entry[] {
  const all = sources.reading.unread.map((text, index) => sources.entry(`unread.${index}`, 'unread', 'unread', 'unread', text, { index }));
  if (sources.reading.decisions.length < 2) return all;
  const starts = sources.reading.decisions.map((_, index) => startOf(sources.reading.places ?? [], index));
  return all.filter(({ field }) => ownerOf(sources.reading.places ?? [], field, starts) === decision);
}

/** Page and height at which a decision begins. */
function startOf(places: readonly FieldPlace[], decision: number): number {
  const own = places.filter((one) => one.field.startsWith(`decisions.${decision}.`));
  return own.reduce((first, one) => Math.min(first, one.page + one.y), Infinity);
}

function ownerOf(places: readonly FieldPlace[], field: string, starts: readonly number[]): number {
  const place = places.find((one) => one.field === field);
  if (!place) return 0;
  let owner = 0;
  starts.forEach((start, index) => {
    if (start <= place.page + place.y + 0.01) owner = index;
  });
  return owner;
}

/** Fields that say nothing and raise no doubt: they are offered, and nobody has to pass them. */
export function isSilent(entry: Entry): boolean {
  return isNothing(entry.value) && entry.state === 'read' && entry.kind !== 'persons';
}

/** What Enter passes: everything that says something, or should. */
export function stopsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.stop && !isSilent(entry));
}

/** A stop that is still to be looked at. */
export function isOpen(entry: Entry): boolean {
  return entry.stop && !entry.looked && !isSilent(entry);
}

/** Where Enter goes on from a field: the next open stop after it, else the first open one, else nothing. */
export function nextOpen(entries: readonly Entry[], from: string): Entry | null {
  const at = entries.findIndex((entry) => entry.field === from);
  return [...entries.slice(at + 1), ...entries.slice(0, Math.max(0, at))].find(isOpen) ?? null;
}

/** All fields that Enter on this one says are right: a list says it for those in it that raise no doubt. */
export function acceptedWith(entry: Entry, entries: readonly Entry[]): string[] {
  if (entry.kind !== 'persons') return [entry.field];
  const rows = entries.filter((one) => one.kind === 'person' && one.state !== 'unsure');
  return [entry.field, ...rows.map((one) => one.field)];
}

export type Progress = { looked: number; of: number; unsure: number };

export function progressOf(entries: readonly Entry[]): Progress {
  const stops = stopsOf(entries);
  return {
    looked: stops.filter((entry) => entry.looked).length,
    of: stops.length,
    unsure: stops.filter((entry) => entry.state === 'unsure' && !entry.looked).length,
  };
}

/** Lines of a field on the pages, its own and those of its parts. */
export function placesOf(reading: FileReading, field: string): FieldPlace[] {
  return (reading.places ?? []).filter((one) => one.field === field || one.field.startsWith(`${field}.`));
}

/** The field that stands at a point of a page: the smallest of those that cover it. */
export function fieldAt(reading: FileReading, page: number, x: number, y: number): string | null {
  const near = 0.006;
  const covers = (one: FieldPlace) =>
    one.page === page && x >= one.x - near && x <= one.x + one.width + near && y >= one.y - near && y <= one.y + one.height + near;
  const found = (reading.places ?? []).filter(covers).sort((a, b) => a.width * a.height - b.width * b.height);
  return found[0]?.field ?? null;
}

/** The row of the view that shows a field: `violations.2` is part of `violations`. */
export function entryFor(entries: readonly Entry[], field: string): Entry | null {
  return entries.find((one) => one.field === field) ?? entries.find((one) => field.startsWith(`${one.field}.`)) ?? null;
}

/** The index of the decision a field belongs to; nothing for what is the whole file's. */
export function decisionOf(field: string): number | null {
  const found = /^decisions\.(\d+)\./.exec(field);
  return found ? Number(found[1]) : null;
}

/** The first page a decision stands on, from 0. */
export function pageOf(proposal: Proposal, decision: number): number {
  const start = startOf(proposal.reading.places ?? [], decision);
  return Number.isFinite(start) ? Math.floor(start) : 0;
}

/** Splits a list that was typed in one line; a comma or a semicolon stands between two. */
export function listTyped(text: string): string[] {
  return text.split(/[;,\n]/).map((one) => one.trim()).filter((one) => one !== '');
}

/** A paragraph cut in two at a place of its text. */
export function split(pieces: readonly Piece[], piece: number, at: number): Piece[] {
  const one = pieces[piece];
  if (!one) return [...pieces];
  const [head, tail] = [one.text.slice(0, at).trimEnd(), one.text.slice(at).trimStart()];
  if (head === '' || tail === '') return [...pieces];
  const after = pieces.slice(piece + 1);
  return [...pieces.slice(0, piece), { number: one.number, text: head }, { number: one.number + 1, text: tail }, ...after];
}

/** The last of these pieces with another text behind it. */
export function joined(pieces: readonly Piece[], more: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (!last) return [...more];
  const text = [last.text, ...more.map((one) => one.text)].join(' ');
  return [...pieces.slice(0, -1), { number: last.number, text }];
}
