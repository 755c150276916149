// Taking back what was just done: an Undo on the message that says so, Ctrl+Z for the last act of this session.
//
// The core says after each act which entry of the history it wrote; what can be taken back is the core's to decide.

import { call } from '../call';
import { host } from '../host';
import type { Changed } from '../host';
import { equip, onDone, toast } from '../parts';
import { t } from '../words';

/** Acts nobody would look for under Ctrl+Z: they save what is typed, send by themselves, or are the undo itself. */
function isOwn(act: string): boolean {
  return act !== 'letter.save' && act !== 'history.undo' && !act.startsWith('outbox.');
}

/** Older acts than this are found in the history. */
const most = 50;
/** The word of an act may come before or after its message, by this much. */
const near = 3_000;

let done: string[] = [];
let undone: string[] = [];
let last = { entry: '', at: -Infinity };
let waiting: { id: number; at: number } | null = null;

function heard(news: Changed): void {
  if (!news.entry || !isOwn(news.act)) return;
  done = [...done.slice(1 - most), news.entry];
  undone = [];
  last = { entry: news.entry, at: performance.now() };
  if (waiting && last.at - waiting.at < near) void give(waiting.id, news.entry);
  waiting = null;
}

/** Puts Undo on a message when the core says that the act can be taken back. */
async function give(id: number, entry: string): Promise<void> {
  try {
    const { undo } = await call('history.entry', { uid: entry });
    if (undo.can) equip(id, { label: t('history-undo'), run: () => void takeBack(entry) });
  } catch {
    // A message without Undo is still a message.
  }
}

/** Called once while the frame stands: follows the acts of this session. */
export function watchActs(): () => void {
  const stop = host.on('changed', heard);
  const off = onDone((shown) => {
    const now = performance.now();
    if (now - last.at < near) {
      void give(shown.id, last.entry);
      last = { entry: '', at: -Infinity };
    } else waiting = { id: shown.id, at: now };
  });
  return () => {
    stop();
    off();
    done = [];
    undone = [];
  };
}

/** Takes an entry back and says what was undone; the message can do it again. True when it was. */
export async function takeBack(entry: string): Promise<boolean> {
  try {
    const back = await call('history.undo', { uid: entry });
    done = done.filter((other) => other !== entry);
    undone = [...undone, back.entry];
    toast(back.sentence, { action: { label: t('history-redo'), run: () => void again(back.entry) } });
    return true;
  } catch (error) {
    done = done.filter((other) => other !== entry);
    toast(error instanceof Error ? error.message : t('common-fault'), { kind: 'error' });
    return false;
  }
}

async function again(entry: string): Promise<void> {
  try {
    const redone = await call('history.undo', { uid: entry });
    undone = undone.filter((other) => other !== entry);
    done = [...done, redone.entry];
    toast(redone.sentence, { action: { label: t('history-undo'), run: () => void takeBack(redone.entry) } });
  } catch (error) {
    undone = undone.filter((other) => other !== entry);
    toast(error instanceof Error ? error.message : t('common-fault'), { kind: 'error' });
  }
}

let busy = false;

async function one(work: () => Promise<unknown>): Promise<void> {
  if (busy) return;
  busy = true;
  await work();
  busy = false;
}

/** Ctrl+Z. */
export function undoLast(): Promise<void> {
  const entry = done.at(-1);
  if (entry === undefined) {
    toast(t('history-nothing-to-undo'));
    return Promise.resolve();
  }
  return one(() => takeBack(entry));
}

/** Ctrl+Y. */
export function redoLast(): Promise<void> {
  const entry = undone.at(-1);
  return entry === undefined ? Promise.resolve() : one(() => again(entry));
}
