import { expect, test } from 'vitest';
import { releaseFaults } from '../../build/release-faults.mjs';

const GOOD = {
  status: '',
  tags: ['v0.9.0', ''],
  version: '1.0.0',
  locked: '1.0.0',
  changelog:
    '# 更新记录\n\n## 1.0.0（2027年1月4日）\n\n- 能用了。\n\n## 0.9.0（2026年12月1日）\n\n- 试用。\n',
};

test('a clean tree whose version, lock file and dated changelog agree may go out', () => {
  expect(releaseFaults(GOOD)).toEqual([]);
});

test.each([
  ['a changed file', { status: ' M README.md\n' }, /not clean/],
  ['a version released already', { tags: ['v1.0.0'] }, /released already/],
  ['a lock file of before', { locked: '0.9.0' }, /package-lock\.json says version 0\.9\.0/],
  ['a version that is a trial', { version: '1.0.0-beta', locked: '1.0.0-beta' }, /three numbers/],
  ['a changelog of before', { changelog: '## 0.9.0（2026年12月1日）\n\n- 试用。\n' }, /begins with “0\.9\.0/],
  ['a changelog without a date', { changelog: '## 1.0.0（未发布）\n\n- 能用了。\n' }, /no date/],
  [
    'an entry that says nothing',
    { changelog: '## 1.0.0（2027年1月4日）\n\n## 0.9.0（2026年12月1日）\n\n- 试用。\n' },
    /says nothing/,
  ],
  ['no changelog', { changelog: '' }, /begins with “”/],
])('%s stands against a release', (_, change, words) => {
  expect(releaseFaults({ ...GOOD, ...change }).join('\n')).toMatch(words);
});
