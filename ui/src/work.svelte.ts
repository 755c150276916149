// Long work of the core as the window shows it: how far it is, and the way to stop it. A work goes on when its view is
// left, and is found again as far as it is: keep one for each call, outside of the component.

import { call, CallError, type AnyCall } from './call';
import { host, type Host } from './host';

export class Work {
  running = $state(false);
  done = $state(0);
  /** Zero while it is not known. */
  total = $state(0);
  #what: AnyCall;
  #from: Pick<Host, 'on'>;

  /** `what` is the name of the call that works. */
  constructor(what: AnyCall, from: Pick<Host, 'on'> = host) {
    this.#what = what;
    this.#from = from;
  }

  /** Runs the call that works; gives null when the person stopped it, and then nothing was changed. */
  async run<Output>(task: () => Promise<Output>): Promise<Output | null> {
    this.running = true;
    this.done = 0;
    this.total = 0;
    const off = this.#from.on('progress', (news) => {
      if (news.what !== this.#what) return;
      this.done = news.done;
      this.total = news.total;
    });
    try {
      return await task();
    } catch (error) {
      if (error instanceof CallError && error.code === 'cancelled') return null;
      throw error;
    } finally {
      off();
      this.running = false;
    }
  }

  /** Asks the core to stop; `run` ends when it did. */
  readonly stop = (): void => {
    void call('work.stop', { what: this.#what }).catch(() => {});
  };
}
