// A draft under the hands: what is typed, what of it is stored, and what to do when someone else stored something.
import { call, CallError } from '../../call';
import type { Block, Letter, SaveLetter } from '../../core';
import { Autosave, type SaveState } from '../../editor/autosave';
import { linesOf } from '../../editor/blocks';

/** The parts that are typed as lines of text. */
export type Typed = { subject: string; addressee: string; salutation: string; close: string; enclosures: string; copies: string; date: string; member: string };
type Changes = Omit<SaveLetter, 'uid' | 'revision'>;

function typedOf(letter: Letter): Typed {
  return {
    subject: letter.subject,
    addressee: letter.addressee.join('\n'),
    salutation: letter.salutation,
    close: letter.close.join('\n'),
    enclosures: letter.enclosures.join('\n'),
    copies: letter.copies.join('\n'),
    date: letter.date,
    member: letter.member ?? '',
  };
}

const lines = ['addressee', 'close', 'enclosures', 'copies'] as const;

/** One part as the core stores it. */
export function changeOf(part: keyof Typed, value: string): Changes {
  return (lines as readonly string[]).includes(part) ? { [part]: linesOf(value) } : { [part]: value };
}

export class DraftLetter {
  typed = $state<Typed>({ subject: '', addressee: '', salutation: '', close: '', enclosures: '', copies: '', date: '', member: '' });
  body = $state.raw<Block[]>([]);
  state = $state<SaveState>('saved');
  /** RFC 3339 of the last save. */
  savedAt = $state<string | null>(null);
  failure = $state.raw<unknown>(null);
  /** Goes up when the text was replaced from outside: the editor has to take it. */
  replaced = $state(0);

  readonly #uid: string;
  #autosave: Autosave<Changes> | null = null;
  readonly #onsaved: () => void;

  constructor(uid: string, onsaved: () => void) {
    this.#uid = uid;
    this.#onsaved = onsaved;
  }

  get revision(): number {
    return this.#autosave?.revision ?? 0;
  }

  /** Takes the letter as the core has it, unless something typed is in the way; then the next save finds out. */
  take(letter: Letter): void {
    const autosave = this.#autosave;
    if (autosave && (!autosave.idle || letter.revision <= autosave.revision)) return;
    if (autosave) autosave.rebase(letter.revision);
    else this.#autosave = this.#start(letter.revision);
    this.#fill(letter);
  }

  type(part: keyof Typed, value: string): void {
    this.typed[part] = value;
    this.#autosave?.change(changeOf(part, value));
  }

  write(body: Block[]): void {
    this.body = body;
    this.#autosave?.change({ body });
  }

  /** Stores what waits; false when it could not be stored. */
  async flush(): Promise<boolean> {
    return (await this.#autosave?.flush()) ?? true;
  }

  /** After a conflict: what was typed here goes over what was stored elsewhere. */
  async keepMine(): Promise<void> {
    const now = await call('letter.show', { uid: this.#uid });
    await this.#autosave?.keep(now.revision);
  }

  /** After a conflict: takes the stored text and gives back how to bring the typed one back. */
  async takeTheirs(): Promise<() => void> {
    const now = await call('letter.show', { uid: this.#uid });
    const typed = { ...this.typed };
    const body = this.body;
    const changes = this.#autosave?.yield(now.revision) ?? {};
    this.#fill(now);
    return () => {
      this.typed = typed;
      this.body = body;
      this.replaced += 1;
      this.#autosave?.change(changes);
    };
  }

  stop(): void {
    this.#autosave?.stop();
  }

  #fill(letter: Letter): void {
    this.typed = typedOf(letter);
    this.body = letter.body;
    this.savedAt ??= letter.changed;
    this.replaced += 1;
  }

  #start(revision: number): Autosave<Changes> {
    return new Autosave<Changes>({
      revision,
      save: (changes, base) => call('letter.save', { uid: this.#uid, revision: base, ...changes }),
      isConflict: (error) => error instanceof CallError && error.code === 'stale',
      onstate: (state, { at, error }) => {
        this.state = state;
        this.failure = state === 'failed' || state === 'conflict' ? error : null;
        if (at) this.savedAt = at;
        if (state === 'saved' && at) this.#onsaved();
      },
    });
  }
}
