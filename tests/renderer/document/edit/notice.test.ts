import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { asCommand, type Edit } from '../../../../renderer/document/edit/edit.ts';
import { demote, promote } from '../../../../renderer/document/edit/levels.ts';
import { moveHere } from '../../../../renderer/document/edit/move-blocks.ts';
import { noticeOf } from '../../../../renderer/document/edit/notice.ts';
import { moveSectionHere } from '../../../../renderer/document/edit/sections.ts';
import { marked, type Zones } from '../marked-text.ts';

function told(zones: Zones, edit: Edit): unknown {
  let sent: Transaction | null = null;
  asCommand(edit)(marked(zones), (tr) => {
    sent = tr;
  });
  return sent && noticeOf(sent);
}

describe('a key that can do nothing with a block says why', () => {
  it.each<[string, Zones, Edit, string]>([
    ['Tab in a paragraph', { plan: ['paragraph 一^'] }, demote, 'paragraph'],
    ['Tab in a point', { plan: ['point 一^'] }, demote, 'point'],
    ['Tab in a sub-item', { plan: ['subitem 一^'] }, demote, 'lowest'],
    ['Shift+Tab in a section', { plan: ['section 一^'] }, promote, 'highest'],
    ['Shift+Tab in a run-in section', { plan: ['run-in-section 一。二^'] }, promote, 'highest'],
    ['Shift+Tab in a paragraph', { plan: ['paragraph 一^'] }, promote, 'paragraph'],
    ['Shift+Tab in an item of the lead', { lead: ['item 一^'] }, promote, 'no-part'],
    ['Alt+↑ at the top', { plan: ['point 一^', 'point 二'] }, moveHere(-1), 'first'],
    [
      'Alt+Shift+↑ in the first section',
      { plan: ['section 一', 'paragraph 二^'] },
      moveSectionHere(-1),
      'first',
    ],
    ['Alt+Shift+↓ in the last section', { plan: ['section 一^'] }, moveSectionHere(1), 'last'],
    [
      'Alt+Shift+↓ in front of the sections',
      { plan: ['paragraph 一^', 'section 二'] },
      moveSectionHere(1),
      'no-section',
    ],
    ['Alt+Shift+↑ in the lead', { lead: ['paragraph 一^'] }, moveSectionHere(-1), 'no-section'],
    ['Alt+↓ at the end', { plan: ['point 一', 'point 二^'] }, moveHere(1), 'last'],
  ])('%s', (_, zones, edit, why) => {
    expect(told(zones, edit)).toEqual({ kind: 'stays', why });
  });

  it('and nothing where it does what it should', () => {
    expect(told({ plan: ['item 一^'] }, demote)).toBeUndefined();
    expect(told({ plan: ['paragraph 一^', 'item 二^'] }, demote)).toBeUndefined();
    expect(told({ plan: ['point 一^', 'point 二'] }, moveHere(1))).toBeUndefined();
    expect(told({ title: ['报^告'] }, moveHere(1))).toBeNull();
  });
});
