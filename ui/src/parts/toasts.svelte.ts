// Short messages about what has just happened; never the only place where something can be read.

export interface Toast {
  id: number;
  message: string;
  kind: 'info' | 'ok' | 'warning' | 'error';
  action?: { label: string; run: () => void };
}

interface Options {
  kind?: Toast['kind'];
  action?: Toast['action'];
  /** Milliseconds; messages with an action or an error stay longer. Zero: until closed. */
  stays?: number;
}

let next = 1;
export const toasts = $state<Toast[]>([]);
const timers = new Map<number, ReturnType<typeof setTimeout>>();

let completed: (shown: Toast) => void = () => {};

/** Tells `hook` of every message that something was done; it may give it an action. */
export function onDone(hook: (shown: Toast) => void): () => void {
  completed = hook;
  return () => (completed = () => {});
}

/** Shows a message and gives back how to take it away. */
export function toast(message: string, { kind = 'info', action, stays }: Options = {}): () => void {
  const id = next++;
  toasts.push({ id, message, kind, action });
  if (kind === 'ok' && !action) completed(toasts[toasts.length - 1]!);
  const time = stays ?? (kind === 'error' || action ? 12_000 : 6_000);
  if (time > 0) timers.set(id, setTimeout(() => dismiss(id), time));
  return () => dismiss(id);
}

/** Gives a message something to do, and the time to do it; nothing when it has gone. */
export function equip(id: number, action: NonNullable<Toast['action']>): void {
  const shown = toasts.find((one) => one.id === id);
  if (!shown) return;
  shown.action = action;
  clearTimeout(timers.get(id));
  timers.set(id, setTimeout(() => dismiss(id), 12_000));
}

export function dismiss(id: number): void {
  clearTimeout(timers.get(id));
  timers.delete(id);
  const index = toasts.findIndex((shown) => shown.id === id);
  if (index >= 0) toasts.splice(index, 1);
}

/** Takes every message away: nothing of the register stays on a locked window. */
export function clear(): void {
  for (const shown of [...toasts]) dismiss(shown.id);
}
