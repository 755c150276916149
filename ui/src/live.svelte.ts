// What is on the screen follows the register: a resource that asks again when one of its tables has changed.

import { untrack } from 'svelte';
import { host, type Host } from './host';

/** Names of tables as `changed` carries them. */
export type TableName =
  | 'cases' | 'persons' | 'decisions' | 'holders' | 'actions' | 'letters'
  | 'situations' | 'case_statuses' | 'case_days' | 'sponsors' | 'notes' | 'case_documents' | 'case_violations'
  | 'case_codes' | 'safety_overrides' | 'demands' | 'reports' | 'parcels' | 'accounts' | 'settings' | 'members'
  | 'proposals' | 'speaker_changes' | 'chamber_changes' | 'own_forms' | 'form_reviews' | 'contacts' | 'contact_lists'
  | 'corrections' | 'friendship_groups' | 'turning_days' | 'posts';

export interface Live<Value> {
  /** The last answer; stays while a newer one is asked for. */
  readonly value: Value | undefined;
  readonly error: unknown;
  /** True until the first answer. */
  readonly loading: boolean;
  refetch(): Promise<void>;
}

/**
 * Called while a component is set up. Asks when shown, when a reactive value read by `ask` changes (the language
 * too), and when a `changed` event names one of `tables` (any change when left out). An older answer that comes
 * later is dropped.
 */
export function live<Value>(
  ask: () => Promise<Value>,
  tables?: readonly TableName[],
  from: Pick<Host, 'on'> = host,
): Live<Value> {
  let value = $state.raw<Value | undefined>(undefined);
  let error = $state.raw<unknown>(null);
  let loading = $state(true);
  let turn = 0;

  async function take(answer: Promise<Value>): Promise<void> {
    const mine = ++turn;
    try {
      const got = await answer;
      if (mine !== turn) return;
      value = got;
      error = null;
    } catch (thrown) {
      if (mine !== turn) return;
      error = thrown;
    }
    loading = false;
  }

  $effect(() => {
    const answer = ask();
    untrack(() => void take(answer));
  });

  $effect(() =>
    from.on('changed', (news) => {
      if (!tables || news.tables.some((name) => (tables as readonly string[]).includes(name))) void take(ask());
    }),
  );

  $effect(() => () => {
    turn = -1;
  });

  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    refetch: () => take(ask()),
  };
}
