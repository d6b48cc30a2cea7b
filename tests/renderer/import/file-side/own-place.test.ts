import { expect, it } from 'vitest';
import { ownPlace } from '../../../../renderer/import/file-side/own-place.ts';
import { sourcesOf } from '../../../../renderer/import/file-side/sources.ts';
import { rowsOf } from '../../../../renderer/import/report-side/rows.ts';
import { startReview, takeStep } from '../../../../renderer/import/review/review.ts';
import { readPage } from '../../../../shared/html/read-page.ts';
import { recogniseLines } from '../../../../shared/recognise/recognise-text.ts';
import { rowText } from '../samples.ts';

const PAGE = `<p>青禾镇人民政府关于2024年度法治政府建设情况的报告</p><p>2024年，全镇依法行政，现报告如下：</p>
  <p>一、主要举措和成效</p><p>（一）健全机制。开会6次<sup><a href="#fn1">1</a></sup><sup><a href="#fn2">2</a></sup>。</p>
  <p>调解纠纷61件。</p><p>二、特色亮点</p><p>建成书屋3个。</p><p>三、主要负责人履行推进法治建设第一责任人职责情况</p>
  <p>带头述法。</p><p>四、存在的不足和原因</p><p>力量薄弱。</p><p>五、2025年工作思路</p><p>开展培训。</p>
  <div id="fn1">数据截至年底。</div><div id="fn2">含联席会议。</div>`;

it('a note is taken in behind the paragraph that its mark stands in, the next one behind it', () => {
  const recognition = recogniseLines(readPage(PAGE).lines, { id: 'test' });
  let review = startReview(recognition.report);
  for (const note of ['数据截至年底。', '含联席会议。']) {
    const rows = rowsOf(review.report);
    const at = recognition.lines.findIndex(({ text }) => text === note);
    const { zone, line } = ownPlace(sourcesOf(recognition, review, rows), rows, at);
    const taken = takeStep(review, { do: 'take-in', line: at, text: note, zone, at: line }, recognition);
    review = taken?.review ?? review;
  }
  const words = rowsOf(review.report).map(rowText);
  const first = words.findIndex((text) => text.includes('开会6次'));
  expect(words.slice(first + 1, first + 4)).toEqual(['数据截至年底。', '含联席会议。', '调解纠纷61件。']);
});

it('a line above everything goes to the beginning', () => {
  expect(ownPlace([{ state: 'left-out', reason: 'navigation' }], [], 0)).toEqual({ zone: 'lead', line: 0 });
});
