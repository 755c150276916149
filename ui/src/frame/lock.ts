// Locking keeps what was being typed: views may save in `beforelock` before the register closes.

import { call } from '../call';
import type { Standing } from '../core';
import { clear } from '../parts/toasts.svelte';

export interface BeforeLock {
  /** Locking waits for this, at most three seconds. */
  wait(saving: Promise<unknown>): void;
}

const patience = 3000;

export async function lock(): Promise<Standing> {
  const savings: Promise<unknown>[] = [];
  const detail: BeforeLock = { wait: (saving) => void savings.push(saving) };
  dispatchEvent(new CustomEvent<BeforeLock>('beforelock', { detail }));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(savings), late]);
  const standing = await call('register.lock', {});
  clear();
  return standing;
}
