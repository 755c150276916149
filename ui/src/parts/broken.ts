// After a refused save the focus goes to the first field that is wrong.

import { tick } from 'svelte';

/** Focuses the first field marked invalid inside `form`, once the errors are on the screen. */
export async function focusBroken(form: ParentNode = document): Promise<void> {
  await tick();
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
