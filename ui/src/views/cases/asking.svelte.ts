// One call of a dialog: whether it runs, what it was refused for, field by field.
import { problemsOf } from '../../posts/problems';

export class Asking {
  busy = $state(false);
  failure = $state<unknown>(null);
  problems = $state<Record<string, string>>({});

  /** A dialog that opens starts clean. */
  clear(): void {
    this.failure = null;
    this.problems = {};
  }

  /** Runs a call; true when it was done. */
  async run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.clear();
    try {
      await work();
      return true;
    } catch (error) {
      this.problems = problemsOf(error);
      if (Object.keys(this.problems).length === 0) this.failure = error;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
