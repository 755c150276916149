// Locks by itself: counts down from the last key or pointer. Time is read from the clock, so a machine that
// slept through the time locks as soon as it wakes.

const warnsBefore = 60;
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

export interface Idle {
  /** Seconds until the register locks. */
  readonly left: number;
  /** Starts the time anew. */
  extend(): void;
}

interface Wishes {
  /** Seconds; read when the watch begins. */
  after: number;
  onwarn: (left: number) => void;
  onextend: () => void;
  onlock: () => void;
}

/** Called while the frame is set up; stops with it. */
export function watchIdle({ after, onwarn, onextend, onlock }: Wishes): Idle {
  let left = $state(after);
  let last = Date.now();
  let warned = false;
  let done = false;

  function extend(): void {
    last = Date.now();
    left = after;
    if (warned) onextend();
    warned = false;
  }

  function look(): void {
    left = Math.max(0, Math.ceil(after - (Date.now() - last) / 1000));
    if (left <= 0 && !done) {
      done = true;
      onlock();
    } else if (left <= Math.min(warnsBefore, after / 2) && !warned) {
      warned = true;
      onwarn(left);
    }
  }

  $effect(() => {
    const timer = setInterval(look, 1000);
    for (const sign of signs) addEventListener(sign, extend, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of signs) removeEventListener(sign, extend, { capture: true });
    };
  });

  return {
    get left() {
      return left;
    },
    extend,
  };
}
