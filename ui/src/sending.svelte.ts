// "Send now" from wherever it is asked: one round of the outbox, and what came of it in true words.

import { call } from './call';
import type { Round } from './core';
import { toast } from './parts';
import { t } from './words';

export const sending = $state({ busy: false });

/** What a round did: only what the server has confirmed is called sent. */
export function roundWords(round: Round): string {
  if (round.stopped !== null) return t('outbox-result-stopped', { waiting: round.waiting });
  if (round.offline) return t('outbox-result-offline', { waiting: round.waiting });
  const said = [
    round.sent > 0 && t('outbox-result-sent', { count: round.sent }),
    round.waiting > 0 && t('outbox-result-waiting', { count: round.waiting }),
    round.in_doubt > 0 && t('outbox-result-in-doubt', { count: round.in_doubt }),
    round.refused > 0 && t('outbox-result-refused', { count: round.refused }),
    round.held > 0 && t('outbox-result-held', { count: round.held }),
  ].filter((words) => words !== false);
  return said.length > 0 ? said.join(' ') : t('outbox-result-nothing');
}

export async function sendNow(): Promise<void> {
  if (sending.busy) return;
  sending.busy = true;
  try {
    const round = await call('outbox.send', {});
    const wrong = round.stopped !== null || round.refused > 0;
    const unsure = round.offline || round.in_doubt > 0;
    toast(roundWords(round), { kind: wrong ? 'error' : unsure ? 'warning' : round.sent > 0 ? 'ok' : 'info' });
  } catch (error) {
    toast(error instanceof Error ? error.message : t('common-fault'), { kind: 'error' });
  } finally {
    sending.busy = false;
  }
}
