import { describe, expect, it } from 'vitest';
import type { Block, Span } from '../core';
import { blocksOf, documentOf, linesOf, openFields, pathsOf } from './blocks';

const text = (words: string, look: Partial<Extract<Span, { kind: 'text' }>> = {}): Span => ({
  kind: 'text', text: words, strong: false, emphasis: false, source: null, ...look,
});

const letter: Block[] = [
  { kind: 'paragraph', spans: [text('I write about '), text('ninety-six', { strong: true }), text(' colleagues.')] },
  { kind: 'paragraph', spans: [text('The Council ', { source: 'CL/205/14(b)-R.3, paragraph 2' }), { kind: 'field', name: 'meeting.date' }, text('.')] },
  { kind: 'list', ordered: true, items: [[text('release them')], [text('hear them', { emphasis: true })]] },
  { kind: 'list', ordered: false, items: [[{ kind: 'field', name: 'demand' }]] },
  { kind: 'quote', spans: [text('first', { strong: true, emphasis: true, source: 's' })] },
  { kind: 'quote', spans: [text('second')] },
];

/** A small generator of its own, so that the round trip is tried on texts nobody thought of. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function anySpans(next: () => number): Span[] {
  const count = 1 + Math.floor(next() * 4);
  const spans: Span[] = [];
  for (let i = 0; i < count; i += 1) {
    if (next() < 0.2) spans.push({ kind: 'field', name: `field.${Math.floor(next() * 5)}` });
    else spans.push(text(['Señora', ' 、', 'رئيس', 'a\u00a0b', 'x '][Math.floor(next() * 5)] ?? '', {
      strong: next() < 0.3, emphasis: next() < 0.3, source: next() < 0.3 ? `R.${Math.floor(next() * 3)}` : null,
    }));
  }
  return spans;
}

describe('blocks and the editor', () => {
  it('brings a letter back as it went in', () => {
    expect(blocksOf(documentOf(letter))).toEqual(letter);
  });

  it('brings any text back, and twice is once', () => {
    const next = random(42);
    for (let run = 0; run < 200; run += 1) {
      const blocks: Block[] = Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
        const dice = next();
        if (dice < 0.5) return { kind: 'paragraph', spans: anySpans(next) };
        if (dice < 0.7) return { kind: 'quote', spans: anySpans(next) };
        return { kind: 'list', ordered: next() < 0.5, items: [anySpans(next), anySpans(next)] };
      });
      const once = blocksOf(documentOf(blocks));
      expect(blocksOf(documentOf(once))).toEqual(once);
      expect(plain(once)).toBe(plain(blocks));
      expect(openFields(once)).toEqual(openFields(blocks));
      expect(pathsOf(documentOf(blocks)).length).toBe(once.length);
    }
  });

  it('joins neighbouring runs of the same look', () => {
    expect(blocksOf(documentOf([{ kind: 'paragraph', spans: [text('a'), text('b'), text('', { strong: true })] }])))
      .toEqual([{ kind: 'paragraph', spans: [text('ab')] }]);
  });

  it('drops empty blocks and says where the others are', () => {
    const document = {
      type: 'doc',
      content: [
        { type: 'paragraph' },
        { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
        { type: 'blockquote', content: [{ type: 'paragraph' }, { type: 'paragraph', content: [{ type: 'text', text: 'b' }] }] },
        { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }] }] }] },
      ],
    };
    expect(blocksOf(document).map((b) => b.kind)).toEqual(['paragraph', 'quote', 'list']);
    expect(pathsOf(document)).toEqual([[1], [2, 1], [4]]);
  });

  it('makes one empty paragraph of an empty letter, and nothing of that', () => {
    expect(documentOf([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(blocksOf(documentOf([]))).toEqual([]);
  });

  it('names open fields once, in reading order', () => {
    expect(openFields(letter)).toEqual(['meeting.date', 'demand']);
  });

  it('keeps lines without blanks', () => {
    expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']);
  });
});

function plain(blocks: Block[]): string {
  return blocks
    .flatMap((b) => (b.kind === 'list' ? b.items : [b.spans]))
    .flatMap((spans) => spans.map((s) => (s.kind === 'text' ? s.text : `{${s.name}}`)))
    .join('');
}
