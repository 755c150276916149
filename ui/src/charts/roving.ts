// One stop of the Tab key for a whole drawing; arrows, Home and End go from mark to mark.

/** The mark to go to, or null when the key moves nothing. `along` is the direction marks follow each other in. */
export function moved(key: string, at: number, count: number, along: 'down' | 'across', rtl: boolean): number | null {
  const last = count - 1;
  const forward = along === 'down' ? ['ArrowDown'] : [rtl ? 'ArrowLeft' : 'ArrowRight', 'ArrowDown'];
  const back = along === 'down' ? ['ArrowUp'] : [rtl ? 'ArrowRight' : 'ArrowLeft', 'ArrowUp'];
  if (forward.includes(key)) return Math.min(last, at + 1);
  if (back.includes(key)) return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}
