// Asking the core: one typed function. What fails comes back as a CallError with a finished sentence.

import type { Calls, Error as CoreError, FieldError, Standing } from './core';
import { host, type Bytes } from './host';
import { language } from './words';

/** Calls the shell answers itself; the core does not know them. */
export interface ShellCalls {
  /** Saves a copy of a file of the core where the person says, by the system's own dialog. */
  'window.save_copy': { input: { id: string; name: string }; output: { saved: boolean } };
  /** Opens a fresh exercise: an invented country, and nothing leaves the machine. */
  'exercise.begin': { input: Record<string, never>; output: Standing };
}

export type AllCalls = Calls & ShellCalls;
export type AnyCall = keyof AllCalls;

/** A broken field, with its sentence in the window's language. */
export type SaidFieldError = FieldError & { message: string };

/** A failure of the core. `message` is a finished sentence in the window's language: show it as it is. */
export class CallError extends Error {
  readonly code: CoreError['code'];
  readonly fields: SaidFieldError[];
  /** The further fields of the error, e.g. `waiting` of `offline`. */
  readonly details: Record<string, unknown>;

  constructor(thrown: Record<string, unknown>) {
    super(typeof thrown.message === 'string' ? thrown.message : String(thrown.code));
    this.name = 'CallError';
    this.code = thrown.code as CoreError['code'];
    this.fields = Array.isArray(thrown.fields) ? (thrown.fields as SaidFieldError[]) : [];
    this.details = thrown;
  }

  /** What is wrong with a field, or undefined: for the `error` of a Field. */
  field(name: string): string | undefined {
    const broken = this.fields.find((one) => one.field === name || one.field.endsWith(`.${name}`));
    return broken && (broken.message || this.message);
  }
}

/** The sentence for a field out of anything thrown. */
export function fieldError(error: unknown, name: string): string | undefined {
  return error instanceof CallError ? error.field(name) : undefined;
}

function raised(thrown: unknown): unknown {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return thrown;
  const failed = new CallError(thrown as Record<string, unknown>);
  // Whatever was on the screen, a locked register shows Unlock.
  if (failed.code === 'locked' && typeof dispatchEvent === 'function') dispatchEvent(new Event('registerlocked'));
  return failed;
}

/** Asks the core; throws CallError. Reading it in `live` follows a change of language as well. */
export async function call<Name extends AnyCall>(
  name: Name,
  input: AllCalls[Name]['input'],
): Promise<AllCalls[Name]['output']> {
  const tongue = language();
  try {
    return (await host.call(name, input, tongue)) as AllCalls[Name]['output'];
  } catch (thrown) {
    throw raised(thrown);
  }
}

/** The bytes of a file of the core, e.g. `letter/<uid>.pdf`. */
export async function file(id: string): Promise<Bytes> {
  const tongue = language();
  try {
    return await host.file(id, tongue);
  } catch (thrown) {
    throw raised(thrown);
  }
}

/** Hands a file the person chose to the core; gives the id for `decision.import`. */
export async function stage(chosen: File): Promise<string> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  try {
    return await host.stage(chosen.name, bytes);
  } catch (thrown) {
    throw raised(thrown);
  }
}

export { host } from './host';
