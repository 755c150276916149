// The letter's text between the core's shape (Block, Span) and the editor's (ProseMirror JSON).
// Pure: no DOM, no editor. Empty blocks are dropped on the way out, because a letter has no use for them; everything
// else comes back as it went in, with neighbouring runs of the same look joined.
import type { Block, Span } from '../core';

export type MarkJson = { type: string; attrs?: Record<string, unknown> };
export type NodeJson = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  marks?: MarkJson[];
  text?: string;
};

type TextSpan = Extract<Span, { kind: 'text' }>;

/** A document of the editor from the blocks of a letter. Neighbouring quotes stand in one quotation. */
export function documentOf(blocks: Block[]): NodeJson {
  const content: NodeJson[] = [];
  for (const block of blocks) {
    const last = content[content.length - 1];
    if (block.kind === 'paragraph') {
      content.push(paragraph(block.spans));
    } else if (block.kind === 'quote') {
      if (last?.type === 'blockquote') last.content?.push(paragraph(block.spans));
      else content.push({ type: 'blockquote', content: [paragraph(block.spans)] });
    } else if (block.items.length > 0) {
      content.push({
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: block.items.map((spans) => ({ type: 'listItem', content: [paragraph(spans)] })),
      });
    }
  }
  if (content.length === 0) content.push({ type: 'paragraph' });
  return { type: 'doc', content };
}

function paragraph(spans: Span[]): NodeJson {
  const content = spans.flatMap(inline);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function inline(span: Span): NodeJson[] {
  if (span.kind === 'field') return [{ type: 'field', attrs: { name: span.name } }];
  if (span.text === '') return [];
  const marks: MarkJson[] = [];
  if (span.strong) marks.push({ type: 'strong' });
  if (span.emphasis) marks.push({ type: 'emphasis' });
  if (span.source) marks.push({ type: 'source', attrs: { text: span.source } });
  return [marks.length > 0 ? { type: 'text', text: span.text, marks } : { type: 'text', text: span.text }];
}

/** The blocks of a letter from a document of the editor. */
export function blocksOf(document: NodeJson): Block[] {
  const blocks: Block[] = [];
  for (const node of document.content ?? []) {
    if (node.type === 'paragraph') {
      const spans = spansOf(node);
      if (spans.length > 0) blocks.push({ kind: 'paragraph', spans });
    } else if (node.type === 'blockquote') {
      for (const child of node.content ?? []) {
        const spans = spansOf(child);
        if (spans.length > 0) blocks.push({ kind: 'quote', spans });
      }
    } else if (node.type === 'bulletList' || node.type === 'orderedList') {
      const items = (node.content ?? [])
        .map((item) => (item.content ?? []).flatMap(spansOf))
        .filter((spans) => spans.length > 0);
      if (items.length > 0) blocks.push({ kind: 'list', ordered: node.type === 'orderedList', items });
    }
  }
  return blocks;
}

function spansOf(node: NodeJson): Span[] {
  const spans: Span[] = [];
  for (const child of node.content ?? []) {
    if (child.type === 'field') {
      spans.push({ kind: 'field', name: String(child.attrs?.name ?? '') });
    } else if (child.type === 'text' && child.text) {
      const span = textSpan(child);
      const last = spans[spans.length - 1];
      if (last?.kind === 'text' && sameLook(last, span)) last.text += span.text;
      else spans.push(span);
    }
  }
  return spans.some(hasInk) ? spans : [];
}

function hasInk(span: Span): boolean {
  return span.kind === 'field' || span.text.trim() !== '';
}

function textSpan(node: NodeJson): TextSpan {
  const mark = (type: string) => node.marks?.find((m) => m.type === type);
  const source = mark('source')?.attrs?.text;
  return {
    kind: 'text',
    text: node.text ?? '',
    strong: mark('strong') !== undefined,
    emphasis: mark('emphasis') !== undefined,
    source: typeof source === 'string' && source !== '' ? source : null,
  };
}

function sameLook(a: TextSpan, b: TextSpan): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.source === b.source;
}

/** Whether a node holds anything that `blocksOf` would keep. */
function keeps(node: NodeJson): boolean {
  return spansOf(node).length > 0;
}

/** For each block `blocksOf` would give, the path to the node it came from: child indexes from the document down. */
export function pathsOf(document: NodeJson): number[][] {
  const paths: number[][] = [];
  (document.content ?? []).forEach((node, index) => {
    if (node.type === 'paragraph') {
      if (keeps(node)) paths.push([index]);
    } else if (node.type === 'blockquote') {
      (node.content ?? []).forEach((child, inner) => {
        if (keeps(child)) paths.push([index, inner]);
      });
    } else if ((node.content ?? []).some((item) => (item.content ?? []).some(keeps))) {
      paths.push([index]);
    }
  });
  return paths;
}

/** The names of the fields still open, each once, in reading order. */
export function openFields(blocks: Block[]): string[] {
  const names = new Set<string>();
  for (const block of blocks) {
    const runs = block.kind === 'list' ? block.items : [block.spans];
    for (const spans of runs) for (const span of spans) if (span.kind === 'field') names.add(span.name);
  }
  return [...names];
}

/** Lines of a text area as the core keeps them: no blank ones, no blanks at the ends. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
