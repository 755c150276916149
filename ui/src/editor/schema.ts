// What a letter's text may hold, and nothing else: paragraphs, lists, quotations, strong and emphasis, open fields and
// marks of source. Whatever is pasted is cut down to this.
import { Extension, InputRule, Mark, Node, mergeAttributes, wrappingInputRule, type Extensions } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import type { Node as DocumentNode } from '@tiptap/pm/model';

const Document = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1000,
  group: 'block',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p' }, { tag: 'h1' }, { tag: 'h2' }, { tag: 'h3' }, { tag: 'h4' }, { tag: 'h5' }, { tag: 'h6' }],
  renderHTML: () => ['p', { dir: 'auto' }, 0],
});

const Blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap('blockquote') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem('listItem'),
      Backspace: () => {
        const { empty, $from } = this.editor.state.selection;
        if (!empty || $from.parentOffset > 0 || $from.node(-1)?.type.name !== 'listItem') return false;
        return this.editor.commands.liftListItem('listItem');
      },
    };
  },
});

const BulletList = Node.create({
  name: 'bulletList',
  group: 'block',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ul' }],
  renderHTML: () => ['ul', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-8': () => this.editor.commands.toggleList('bulletList', 'listItem') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*([-*])\s$/, type: this.type })];
  },
});

const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: () => ['ol', 0],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleList('orderedList', 'listItem') };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^1[.)]\s$/, type: this.type })];
  },
});

const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null }],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark('strong') };
  },
});

const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i', getAttrs: (element) => element.style.fontStyle !== 'normal' && null }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark('emphasis') };
  },
});

/** Where a factual sentence comes from. Typing at its edge does not carry it on. */
const Source = Mark.create<{ title: (source: string) => string }>({
  name: 'source',
  inclusive: false,
  addOptions: () => ({ title: (source) => source }),
  addAttributes: () => ({ text: { default: '' } }),
  parseHTML: () => [],
  renderHTML({ mark }) {
    return ['span', { class: 'source', title: this.options.title(String(mark.attrs.text)) }, 0];
  },
});

export type FieldWords = {
  /** The readable name of a field. */
  name: (field: string) => string;
  /** The name of the button that opens it. */
  fill: (field: string) => string;
};

/** A field nobody has filled yet: a chip; pressed, it becomes a small input, and what is typed takes its place. */
const Field = Node.create<{ words: FieldWords }>({
  name: 'field',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ words: { name: (field) => field, fill: (field) => field } }),
  addAttributes: () => ({ name: { default: '' } }),
  parseHTML: () => [],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'field' })],
  renderText: ({ node }) => `[${String(node.attrs.name)}]`,
  addNodeView() {
    const words = this.options.words;
    return ({ node, editor }) => fieldView(node, editor.isEditable, words, (value) => fill(editor.view, String(node.attrs.name), value));
  },
});

type View = { state: import('@tiptap/pm/state').EditorState; dispatch: (tr: import('@tiptap/pm/state').Transaction) => void; focus: () => void };

/** Puts a value in the place of every open field of this name, as one step to undo. */
function fill(view: View, name: string, value: string): void {
  const tr = view.state.tr;
  view.state.doc.descendants((node, at) => {
    if (node.type.name !== 'field' || node.attrs.name !== name) return;
    const from = tr.mapping.map(at);
    tr.replaceWith(from, from + node.nodeSize, view.state.schema.text(value, node.marks));
  });
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

function fieldView(node: DocumentNode, editable: boolean, words: FieldWords, done: (value: string) => void) {
  const name = String(node.attrs.name);
  const dom = document.createElement('span');
  dom.className = 'field';
  dom.contentEditable = 'false';
  const chip = document.createElement('button');
  chip.type = 'button';
  chip.className = 'chip';
  chip.textContent = words.name(name);
  chip.title = words.fill(name);
  chip.setAttribute('aria-label', words.fill(name));
  chip.disabled = !editable;
  dom.append(chip);

  const close = (focus: boolean) => {
    dom.replaceChildren(chip);
    if (focus) chip.focus();
  };
  const open = () => {
    const input = document.createElement('input');
    input.className = 'fill';
    input.dir = 'auto';
    input.size = Math.max(12, chip.textContent.length);
    input.placeholder = words.name(name);
    input.setAttribute('aria-label', words.fill(name));
    let settled = false;
    const settle = (keep: boolean, focus: boolean) => {
      if (settled) return;
      settled = true;
      const value = input.value.trim();
      if (keep && value !== '') done(value);
      else close(focus);
    };
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        settle(true, true);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        settle(false, true);
      }
    });
    input.addEventListener('blur', () => settle(true, false));
    dom.replaceChildren(input);
    input.focus();
  };
  chip.addEventListener('click', open);
  return { dom, stopEvent: () => true, ignoreMutation: () => true };
}

const Undo = Extension.create({
  name: 'undo',
  addProseMirrorPlugins: () => [history()],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-Shift-z': run(redo), 'Mod-y': run(redo) };
  },
});

/** Straight to the marks a letter is written with: a dash between two blanks. */
const Dashes = Extension.create({
  name: 'dashes',
  addInputRules: () => [
    new InputRule({
      find: /\s--\s$/,
      handler: ({ state, range }) => void state.tr.insertText(' \u2013 ', range.from, range.to),
    }),
  ],
});

export type LetterWords = { field: FieldWords; source: (source: string) => string };

/** Everything the letter's editor knows, with its words. */
export function letterExtensions(words: LetterWords): Extensions {
  return [
    Document, Text, Paragraph, Blockquote, BulletList, OrderedList, ListItem, Strong, Emphasis,
    Source.configure({ title: words.source }),
    Field.configure({ words: words.field }),
    Undo, Dashes,
  ];
}
