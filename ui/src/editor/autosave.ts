// Saves what is typed on every pause and never loses it. One save at a time; what is typed while a save runs goes into the
// next one. A save that fails keeps its changes. Knows no view and no call: the save itself is handed in.

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export type Save<Changes> = (changes: Changes, revision: number) => Promise<{ revision: number; at: string }>;

export type AutosaveOptions<Changes> = {
  revision: number;
  save: Save<Changes>;
  /** Whether a failure means that the record was changed elsewhere. */
  isConflict: (error: unknown) => boolean;
  /** Told after every change of state. */
  onstate: (state: SaveState, detail: { at?: string; error?: unknown }) => void;
  pause?: number;
};

export class Autosave<Changes extends object> {
  #pending: Partial<Changes> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #state: SaveState = 'saved';
  #revision: number;
  readonly #options: AutosaveOptions<Changes>;

  constructor(options: AutosaveOptions<Changes>) {
    this.#options = options;
    this.#revision = options.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  get state(): SaveState {
    return this.#state;
  }

  /** What was typed and is not yet stored. */
  get pending(): Partial<Changes> {
    return { ...this.#pending };
  }

  /** Whether nothing waits and nothing is under way: only then may the record be replaced by what the core has. */
  get idle(): boolean {
    return this.#running === undefined && Object.keys(this.#pending).length === 0;
  }

  /** Takes a change and saves it after a pause. */
  change(changes: Partial<Changes>): void {
    this.#pending = { ...this.#pending, ...changes };
    if (this.#state === 'conflict') return;
    this.#set('waiting', {});
    this.#arm();
  }

  /** Saves now what waits; resolves when it is stored, or when it could not be (see `state`). */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#running) await this.#running;
    if (this.#state === 'conflict') return false;
    if (Object.keys(this.#pending).length > 0) {
      this.#running ??= this.#run();
      await this.#running;
      if (this.#state === 'waiting') return this.flush();
    }
    return this.#state === 'saved';
  }

  /** The record is now at this revision in the core, and nothing typed is in the way. */
  rebase(revision: number): void {
    this.#revision = revision;
  }

  /** After a conflict: what was typed is to be saved over the revision that is there now. */
  keep(revision: number): Promise<boolean> {
    this.#revision = revision;
    this.#set('waiting', {});
    return this.flush();
  }

  /** After a conflict: forget what was typed and return it, so that it can be brought back. */
  yield(revision: number): Partial<Changes> {
    const typed = this.#pending;
    this.#pending = {};
    this.#revision = revision;
    this.#set('saved', {});
    return typed;
  }

  /** No more saving by itself. What waits is not forgotten: call `flush` first. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.#options.pause ?? 600);
  }

  async #run(): Promise<void> {
    const changes = this.#pending;
    this.#pending = {};
    this.#set('saving', {});
    try {
      const saved = await this.#options.save(changes as Changes, this.#revision);
      this.#revision = saved.revision;
      this.#set(Object.keys(this.#pending).length > 0 ? 'waiting' : 'saved', { at: saved.at });
    } catch (error) {
      this.#pending = { ...changes, ...this.#pending };
      this.#set(this.#options.isConflict(error) ? 'conflict' : 'failed', { error });
    } finally {
      this.#running = undefined;
    }
    if (this.#state === 'waiting') this.#arm();
  }

  #set(state: SaveState, detail: { at?: string; error?: unknown }): void {
    this.#state = state;
    this.#options.onstate(state, detail);
  }
}
