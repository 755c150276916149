import { describe, expect, it } from 'vitest';
import type { Action, ActionState } from '../../core';
import { byCase, counts } from './grouping';

let number = 0;
const action = (cases: string[], state: ActionState, on: string): Action => ({
  uid: `a${(number += 1)}`, kind: { id: 'meet_ambassador', name: 'Meet' }, state, on, cases, posts: [], demands: [], note: '', outcome: null, line: on, reported: null, revision: 1,
});

describe('actions of a report', () => {
  it('stand by case, oldest first, taken apart from planned', () => {
    const groups = byCase([
      action(['VEN-10'], 'envisaged', '2026-12-01'),
      action(['ARV-01'], 'taken', '2026-10-02'),
      action(['ARV-01'], 'under_way', '2026-11-30'),
      action(['ARV-01'], 'taken', '2026-10-01'),
    ]);
    expect(groups.map((g) => [g.cases, g.taken.map((a) => a.on), g.envisaged.map((a) => a.on)])).toEqual([
      [['ARV-01'], ['2026-10-01', '2026-10-02'], ['2026-11-30']],
      [['VEN-10'], [], ['2026-12-01']],
    ]);
  });

  it('name an action on two cases once', () => {
    const groups = byCase([action(['B-1', 'A-1'], 'taken', '2026-01-01'), action(['A-1', 'B-1'], 'taken', '2026-01-02')]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.cases).toEqual(['A-1', 'B-1']);
    expect(groups[0]?.taken).toHaveLength(2);
  });

  it('leave out what was abandoned', () => {
    const actions = [action(['A-1'], 'abandoned', '2026-01-01'), action(['A-1'], 'taken', '2026-01-01'), action(['A-1'], 'under_way', '2026-01-01')];
    expect(byCase(actions)[0]).toMatchObject({ cases: ['A-1'] });
    expect(counts(actions)).toEqual({ taken: 1, envisaged: 1 });
    expect(byCase([actions[0]!])).toEqual([]);
  });
});
