import { describe, expect, test } from 'vitest';
import type { DecisionReading, FieldPlace, FileReading } from '../../../core';
import {
  acceptedWith, entriesOf, fieldAt, isOpen, joined, listTyped, nextOpen, placesOf, progressOf, Sources, split, stopsOf,
} from './fields';

const decision: DecisionReading = {
  country: 'XAR', title: 'Decision adopted', case_codes: ['XAR-COLL-01'],
  persons: [
    { code: 'XAR-01', name: 'Ilaria Vostenko', aliases: [] },
    { code: 'XAR-02', name: 'Tomas Derwinek', aliases: [] },
  ],
  adopted_by: 'governing_council', adoption: null, session: 217, place: null, date: '2026-10-22', violations: ['immunity'],
  complainant_sections: [], submitted: null, recent_decisions: [], missions: [], hearings: [],
  follow_up: { from_authorities: null, from_complainant: null, to_authorities: null, to_complainant: null },
  closed: null, preamble: null, summary: 'A summary.', paragraphs: [{ number: 1, text: 'Urges; requests' }, { number: 2, text: 'Decides' }],
};

const place = (field: string, page: number, y: number, height = 0.02): FieldPlace => ({ field, page, x: 0.1, y, width: 0.5, height });

const reading = (more: Partial<FileReading> = {}): FileReading => ({
  file: 'a.pdf', document: { symbol: null, date: null, language: 'en', draft: false, kind: 'decision' },
  decisions: [decision], unread: ['a line'], error: null, ...more,
});

const entries = (more: Partial<FileReading> = {}, corrections: { field: string; value: unknown }[] = [], looked: string[] = []) =>
  entriesOf(new Sources(reading(more), { corrections, looked }), 0);

describe('the fields of a proposed decision', () => {
  test('what says nothing and raises no doubt is no stop', () => {
    const names = stopsOf(entries()).map((one) => one.name);
    expect(names).toEqual([
      'country', 'title', 'adopted_by', 'session', 'date', 'language', 'draft', 'case_codes', 'violations', 'persons', 'summary',
      'paragraph', 'paragraph', 'unread',
    ]);
    const missing = entries({ doubts: [{ field: 'decisions.0.adoption', reason: 'missing' }] });
    expect(stopsOf(missing).map((one) => one.name)).toContain('adoption');
  });

  test('a doubt about a part is a doubt about its field, and a person in doubt is a stop of its own', () => {
    const all = entries({
      doubts: [{ field: 'decisions.0.violations.0', reason: 'spelling' }, { field: 'decisions.0.persons.1', reason: 'inferred' }],
    });
    expect(all.filter((one) => one.state === 'unsure').map((one) => one.field)).toEqual(['decisions.0.violations', 'decisions.0.persons.1']);
    expect(progressOf(all)).toMatchObject({ looked: 0, unsure: 2 });
  });

  test('what a person put in its place counts, and what was left out is kept in sight', () => {
    const all = entries({}, [
      { field: 'decisions.0.session', value: 218 },
      { field: 'decisions.0.persons.0', value: null },
      { field: 'decisions.0.persons.2', value: { code: null, name: 'Added', aliases: [] } },
    ]);
    const of = (field: string) => all.find((one) => one.field === field);
    expect(of('decisions.0.session')).toMatchObject({ value: 218, read: 217, state: 'corrected', looked: true });
    expect(of('decisions.0.persons.0')).toMatchObject({ state: 'left_out' });
    expect(of('decisions.0.persons.2')).toMatchObject({ state: 'corrected', added: true });
    expect(of('decisions.0.persons')).toMatchObject({ value: 2 });
  });

  test('Enter goes on to the next open field and begins again at the top', () => {
    const all = entries({}, [], ['decisions.0.country']);
    expect(nextOpen(all, 'decisions.0.country')?.name).toBe('title');
    const last = entries({}, [], stopsOf(all).map((one) => one.field).filter((one) => one !== 'decisions.0.date'));
    expect(nextOpen(last, 'unread.0')?.name).toBe('date');
    expect(nextOpen(entries({}, [], stopsOf(all).map((one) => one.field)), 'unread.0')).toBeNull();
    expect(all.filter(isOpen)).toHaveLength(13);
  });

  test('accepting the list of persons accepts those in it that raise no doubt', () => {
    const all = entries({ doubts: [{ field: 'decisions.0.persons.1', reason: 'inferred' }] });
    const list = all.find((one) => one.kind === 'persons')!;
    expect(acceptedWith(list, all)).toEqual(['decisions.0.persons', 'decisions.0.persons.0']);
  });

  test('a passage nobody placed belongs to the decision whose pages it stands on', () => {
    const places = [place('decisions.0.title', 0, 0.1), place('decisions.1.title', 1, 0.5), place('unread.0', 1, 0.2), place('unread.1', 2, 0.1)];
    const sources = new Sources(reading({ decisions: [decision, decision], unread: ['one', 'two', 'no place'], places }), { corrections: [], looked: [] });
    const unread = (index: number) => entriesOf(sources, index).filter((one) => one.kind === 'unread').map((one) => one.value);
    expect(unread(0)).toEqual(['one', 'no place']);
    expect(unread(1)).toEqual(['two']);
  });

  test('a point on a page finds the smallest field that covers it', () => {
    const places = [place('decisions.0.summary', 0, 0.1, 0.5), place('decisions.0.persons.1', 0, 0.2)];
    expect(fieldAt(reading({ places }), 0, 0.3, 0.21)).toBe('decisions.0.persons.1');
    expect(fieldAt(reading({ places }), 0, 0.3, 0.5)).toBe('decisions.0.summary');
    expect(fieldAt(reading({ places }), 1, 0.3, 0.21)).toBeNull();
    expect(placesOf(reading({ places }), 'decisions.0.persons')).toHaveLength(1);
  });

  test('paragraphs are cut and joined', () => {
    const cut = split([{ number: 3, text: 'Urges; requests' }], 0, 7);
    expect(cut).toEqual([{ number: 3, text: 'Urges;' }, { number: 4, text: 'requests' }]);
    expect(joined(cut.slice(0, 1), cut.slice(1))).toEqual([{ number: 3, text: 'Urges; requests' }]);
    expect(split(cut, 0, 0)).toEqual(cut);
  });

  test('a list may be typed with commas or semicolons', () => {
    expect(listTyped(' XAR-01; XAR-02,XAR-03 ;')).toEqual(['XAR-01', 'XAR-02', 'XAR-03']);
  });
});
