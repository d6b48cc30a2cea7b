import { expect, it } from 'vitest';
import { reading } from './reading.ts';

const WORD_NOTE = `<div style='mso-element:footnote-list'><br clear=all><hr width="33%">
  <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1"
  name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a>数据截至年底。</p></div></div>`;

it.each<[string, string]>([
  [
    'Word',
    `<p>办结67件<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference><span
      style='mso-special-character:footnote'>[1]</span></span></a>。</p><p>乙。</p>${WORD_NOTE}`,
  ],
  [
    'LibreOffice',
    `<p>办结67件<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>。</p><p>乙。</p>
      <div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>数据截至年底。</p></div>`,
  ],
  [
    'a list of notes',
    `<p>办结67件<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a>。</p><p>乙。</p><section class="footnotes"><hr>
      <ol><li id="fn1"><p>数据截至年底。<a href="#fnref1">↩︎</a></p></li></ol></section>`,
  ],
  [
    'an encyclopedia',
    `<p>办结67件<sup id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup>。</p><p>乙。</p>
      <ul><li id="cite_note-1"><a href="#cite_ref-1">^</a> 数据截至年底。</li></ul>`,
  ],
  [
    'a paragraph with an anchor',
    `<p>办结67件<sup>[<a href="#n1">1</a>]</sup>。</p><p>乙。</p><p><a name="n1" href="#r1">[1]</a>数据截至年底。</p>`,
  ],
])('a footnote of %s is listed where its mark stands', (_, page) => {
  expect(reading(page)).toEqual(['办结67件。', '[footnote] 数据截至年底。', '乙。']);
});

it('an endnote says so', () => {
  expect(
    reading(
      '<p>甲<a href="#_edn1" name="_ednref1">[i]</a>。<div id=edn1><p><a href="#_ednref1" name="_edn1">[i]</a>注文。</div>',
    ),
  ).toEqual(['甲。', '[endnote] 注文。']);
});

it('a mark whose note is in the page, but is never found, is listed itself', () => {
  expect(reading('<p id="fn1">注文</p><p>甲<sup><a href="#fn1">1</a></sup>。')).toEqual([
    '注文',
    '甲。',
    '[footnote] 1',
  ]);
});

it.each([
  [
    'a link of a page to its chapter',
    '<p><a href="#p1">1</a>、<a href="#p2">2</a><p id=p1>甲<p id=p2>乙',
    ['1、2', '甲', '乙'],
  ],
  ['a mark without a note', '<p>甲<sup><a href="#fn9">9</a></sup>。', ['甲⁹。']],
])('%s stays text', (_, page, lines) => {
  expect(reading(page)).toEqual(lines);
});

it('a note with two marks is listed at the first', () => {
  const marks = '甲<sup><a href="#fn1">1</a></sup>乙<sup><a href="#fn1">1</a></sup>';
  expect(reading(`<p>${marks}<ol><li id="fn1">注文。</ol>`)).toEqual(['甲乙', '[footnote] 注文。']);
});

it('a note of a table stands behind it', () => {
  expect(
    reading(
      '<table><tr><th>事项<th>件数<tr><td>调解<td>41<sup><a href="#fn1">1</a></sup></table><p>乙<p id=fn1>注文。',
    ),
  ).toEqual(['事项　件数', '调解　41', '[footnote] 注文。', '乙']);
});
