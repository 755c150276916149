// The actions of a report as it prints them: by case, what was taken before what is planned, oldest first. Pure.
import type { Action } from '../../core';

export type Group = { cases: string[]; taken: Action[]; envisaged: Action[] };

/** Groups actions by the cases they concern. An action on two cases stands once, under both codes. */
export function byCase(actions: Action[]): Group[] {
  const groups = new Map<string, Group>();
  for (const action of actions) {
    if (action.state === 'abandoned') continue;
    const cases = [...action.cases].sort();
    const key = cases.join('\n');
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { cases, taken: [], envisaged: [] }));
    (action.state === 'taken' ? group.taken : group.envisaged).push(action);
  }
  const sorted = [...groups.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  for (const group of sorted) {
    group.taken.sort(byDay);
    group.envisaged.sort(byDay);
  }
  return sorted;
}

function byDay(a: Action, b: Action): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** How many were taken and how many are planned. */
export function counts(actions: Action[]): { taken: number; envisaged: number } {
  const taken = actions.filter((action) => action.state === 'taken').length;
  const envisaged = actions.filter((action) => action.state === 'envisaged' || action.state === 'under_way').length;
  return { taken, envisaged };
}
