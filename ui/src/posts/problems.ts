// The sentences of a refused call beside their fields.
import { CallError } from '../call';

/** `{name: "…"}` from a refusal that names fields; empty for any other failure. A field `holder.email` stands as `email`. */
export function problemsOf(error: unknown): Record<string, string> {
  if (!(error instanceof CallError)) return {};
  return Object.fromEntries(error.fields.map((one) => [one.field.split('.').at(-1) ?? one.field, one.message || error.message]));
}
