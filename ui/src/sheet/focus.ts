// Moves the focus to where the work goes on, after a dialog has closed and the record has changed.

/**
 * Gives the focus to the element with this id as soon as it is there and nothing else takes the focus back; for a second
 * at most, and not once the person has pressed a key or a button: then the focus is theirs.
 */
export function focusSoon(id: string): void {
  const until = performance.now() + 1000;
  const theirs = new AbortController();
  for (const press of ['keydown', 'pointerdown'] as const) {
    addEventListener(press, () => theirs.abort(), { capture: true, once: true, signal: theirs.signal });
  }
  let held = 0;
  const look = (): void => {
    if (theirs.signal.aborted) return;
    const wanted = document.getElementById(id);
    if (wanted && document.activeElement === wanted) held += 1;
    else {
      held = 0;
      wanted?.focus();
    }
    if (held < 3 && performance.now() < until) setTimeout(look, 60);
    else theirs.abort();
  };
  setTimeout(look, 60);
}
