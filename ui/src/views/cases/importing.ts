// What an import did, file by file, as the window tells it. Pure.
import type { Imported } from '../../core';

export type Outcome = 'imported' | 'already' | 'refused' | 'nothing';

/** What became of one file. A file that gave no decision and no reason did nothing, and is not called imported. */
export function outcomeOf(file: Imported): Outcome {
  if (file.refused !== null) return 'refused';
  if (file.already) return 'already';
  return file.decisions.length > 0 ? 'imported' : 'nothing';
}

export type CaseChange = { code: string; change: 'new' | 'updated' | 'known' };

/** The cases of a file: new to the register, updated by the file, or known and unchanged. */
export function casesOf(file: Imported, before: ReadonlySet<string>): CaseChange[] {
  return file.cases.map((code) => ({
    code,
    change: file.already ? 'known' : before.has(code) ? 'updated' : 'new',
  }));
}

export type Sums = { files: number; decisions: number; fresh: number; updated: number; refused: number };

/** The figures over the whole import. A case that two files name counts once. */
export function sums(files: Imported[], before: ReadonlySet<string>): Sums {
  const changes = new Map<string, CaseChange['change']>();
  for (const file of files) for (const { code, change } of casesOf(file, before)) if (change !== 'known') changes.set(code, change);
  const of = (change: CaseChange['change']) => [...changes.values()].filter((one) => one === change).length;
  return {
    files: files.length,
    decisions: files.filter((file) => outcomeOf(file) === 'imported').reduce((sum, file) => sum + file.decisions.length, 0),
    fresh: of('new'),
    updated: of('updated'),
    refused: files.filter((file) => file.refused !== null).length,
  };
}

/** The first case to open after an import. */
export function firstCase(files: Imported[]): string | null {
  return files.find((file) => file.cases.length > 0)?.cases[0] ?? null;
}
