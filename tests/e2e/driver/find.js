// Finds what a person would point at: by what it is and what it is called, in the dialog that lies on top.
const [role, name] = arguments;
const kinds = {
  button: 'button, [role=button], summary',
  link: 'a[href]',
  field: 'input:not([type=radio], [type=checkbox], [type=file], [role=combobox]), textarea, [role=textbox]',
  select: 'select',
  combo: '[role=combobox]',
  radio: 'input[type=radio]',
  check: 'input[type=checkbox]',
  tab: '[role=tab]',
  option: '[role=option]',
  heading: 'h1, h2, h3',
  picture: 'img',
};

const seen = (one) => one.getClientRects().length > 0 && !one.closest('[inert]') && getComputedStyle(one).visibility === 'visible';
const plain = (text) => text.replace(/\s+/g, ' ').trim();

function words(one) {
  const copy = one.cloneNode(true);
  for (const beside of copy.querySelectorAll('.hint, .optional, .sr-only, [aria-hidden=true], svg')) beside.remove();
  return plain(copy.textContent);
}

function called(one) {
  const label = one.getAttribute('aria-label') ?? one.getAttribute('alt');
  if (label) return plain(label);
  const by = one.getAttribute('aria-labelledby');
  if (by) return plain(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
  if (one.labels?.length) return plain([...one.labels].map(words).join(' '));
  return words(one);
}

const dialog = [...document.querySelectorAll('[role=dialog], [role=alertdialog], dialog[open]')].filter(seen).at(-1);
const free = (one) => !one.disabled && one.getAttribute('aria-busy') !== 'true' && one.getAttribute('aria-disabled') !== 'true';
// The choices of a box hang outside the dialog they belong to.
const root = role === 'option' ? document : (dialog ?? document);
const all = [...root.querySelectorAll(kinds[role])].filter((one) => seen(one) && free(one));
return (
  all.find((one) => called(one) === name) ??
  all.find((one) => called(one).startsWith(name)) ??
  all.find((one) => ['option', 'picture', 'check', 'button'].includes(role) && called(one).includes(name)) ??
  null
);
