// One proposal on the screen: its reading, what a person made of it, and the calls that change it. Every change is stored
// by the core at once; nothing typed lives in the window alone.
import { call, host } from '../../../call';
import type { Accepted, Proposal, ProposalState } from '../../../core';
import { entriesOf, Sources, type Entry } from './fields';

export class Confirming {
  proposal = $state.raw<Proposal | null>(null);
  state = $state.raw<ProposalState | null>(null);
  /** It could not be shown at all. */
  error = $state.raw<unknown>(null);
  readonly sources = $derived.by(() => (this.proposal && this.state ? new Sources(this.proposal.reading, this.state) : null));
  #asked = 0;
  #answered = 0;

  constructor(readonly uid: string) {
    $effect(() =>
      host.on('changed', ({ tables }) => {
        if (tables.some((name) => name.startsWith('proposal'))) void this.#follow();
      }),
    );
    void this.#load();
  }

  entries(decision: number): Entry[] {
    return this.sources ? entriesOf(this.sources, decision) : [];
  }

  async #load(): Promise<void> {
    try {
      const [proposal, state] = await Promise.all([
        call('proposal.show', { uid: this.uid }),
        call('proposal.state', { uid: this.uid }),
      ]);
      this.proposal = proposal;
      this.state = state;
    } catch (error) {
      this.error = error;
    }
  }

  /** Follows what was changed elsewhere, e.g. undone. */
  async #follow(): Promise<void> {
    try {
      await this.#take(call('proposal.state', { uid: this.uid }));
    } catch {
      // It has been settled or the register locked; whoever did that shows it.
    }
  }

  /** An answer counts unless one to a later question is there already. */
  async #take(answer: Promise<ProposalState>): Promise<void> {
    const mine = ++this.#asked;
    const state = await answer;
    if (mine < this.#answered) return;
    this.#answered = mine;
    this.state = state;
  }

  correct(field: string, value: unknown): Promise<void> {
    return this.#take(call('proposal.correct', { uid: this.uid, field, value }));
  }

  leaveOut(fields: string[]): Promise<void> {
    return this.#take(call('proposal.leave_out', { uid: this.uid, fields }));
  }

  restore(fields: string[]): Promise<void> {
    return this.#take(call('proposal.restore', { uid: this.uid, fields }));
  }

  look(fields: string[], looked = true): Promise<void> {
    return this.#take(call('proposal.look', { uid: this.uid, fields, looked }));
  }

  accept(): Promise<Accepted> {
    return call('proposal.accept', { uid: this.uid });
  }

  async discard(): Promise<void> {
    await call('proposal.discard', { uid: this.uid });
  }
}
