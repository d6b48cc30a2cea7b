import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../electron/read/html/read-html.ts';
import { unfolded } from '../unfolded.ts';

const lines = (html: string): string[] => unfolded(readHtml(new TextEncoder().encode(html))).lines;

describe('hostile pages', () => {
  const table = '<table><tr><td>甲';
  const piled = (piece: string): string => piece.repeat(Math.floor(1_000_000 / piece.length));
  it.each([
    ['100 000 nested divisions', '<div>'.repeat(100_000)],
    ['100 000 nested divisions, wrongly closed', '<div>'.repeat(100_000) + '</b>'.repeat(100_000)],
    ['nested tables', piled(table)],
    ['nested lists', piled('<ol><li>甲')],
    ['nested hidden text', piled('<div hidden>甲')],
    ['paragraphs never closed', piled('<p>甲')],
    ['blanks', ' '.repeat(2_000_000)],
    ['blanks inside preformatted text', `<pre>${' '.repeat(2_000_000)}`],
    ['comments never closed', piled('<!-- ')],
    ['unknown entities', piled('&zzzz')],
    ['styles', `<p style="${'display:'.repeat(200_000)}">`],
    ['meta without end', piled('<meta ')],
    ['style sheets without end', piled('<style>@media{.a{')],
    [
      'rules for one class',
      `<style>${piled('.a .b{top:0}')}</style>${piled('<i class="a b">').slice(0, 100_000)}`,
    ],
    ['marks of notes', piled('<a href="#fn1" id=fn1>1</a>')],
    ['formulas in formulas', piled('<math><msup>')],
    ['lists that count down', piled('<ol reversed><li>甲')],
    ['line breaks', piled('甲<br>')],
    ['raised text in raised text', piled('<sup>1').slice(0, 500_000)],
  ])('of %s are read or refused', (_, page) => {
    try {
      lines(`${page}<p>正文`);
    } catch (error) {
      expect(error).toMatchObject({ code: 'damaged' });
    }
  });

  it('keep their text under 100 000 nested divisions', () => {
    expect(lines(`${'<div>'.repeat(100_000)}正文`)).toEqual(['正文']);
  });

  it('of elements without end are refused', () => {
    expect(() => lines('<b>'.repeat(200_000))).toThrow(expect.objectContaining({ code: 'damaged' }));
  });

  it('that are too large are refused before they are read', () => {
    expect(() => readHtml(new Uint8Array(200 * 1024 * 1024))).toThrow(
      expect.objectContaining({ code: 'too-large' }),
    );
  });
});
