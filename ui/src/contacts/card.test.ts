import { describe, expect, it } from 'vitest';
import { blank, editable, linesOf, tagsOf } from './card';

describe('the card of a contact', () => {
  it('lets a made name follow its parts, and keeps one that was written', () => {
    const parts = { ...blank, given: 'Awa', family: 'Ndiaye' };
    expect(editable({ ...parts, name: 'Awa Ndiaye' }).name).toBe('');
    expect(editable({ ...parts, name: 'Ndiaye, Awa' }).name).toBe('Ndiaye, Awa');
    expect(editable({ ...blank, name: 'Arvenia Daily', organisation: 'Arvenia Daily' }).name).toBe('');
  });

  it('reads tags in any script, each once', () => {
    expect(tagsOf(' media, caucus ،media;; نواب ')).toEqual(['media', 'caucus', 'نواب']);
  });

  it('writes an address as on an envelope', () => {
    const address = { po_box: '', extended: '', street: '1 Quay\nHouse B', city: 'Port', region: '', code: '1200', country: 'Arvenia', kind: 'work' as const, label: '', preferred: false, extra: [] };
    expect(linesOf(address)).toEqual(['1 Quay', 'House B', '1200 Port', 'Arvenia']);
  });
});
