/**
 * What a release is made of: the working tree and what its files say.
 * @typedef {object} Release
 * @property {string} status what `git status --porcelain` prints · @property {string[]} tags
 * @property {string} version package.json's, the one place · @property {string} locked package-lock.json's
 * @property {string} changelog
 */

/** The newest entry of the changelog: its version, its date, whether it says anything. @param {string} changelog */
function newestEntry(changelog) {
  const [, entry = ''] = changelog.split(/^## /m);
  const [heading = '', ...lines] = entry.split('\n');
  const [, version = '', date = ''] = /^(\d+\.\d+\.\d+)（(.+)）$/.exec(heading) ?? [];
  return { heading, version, date, says: lines.some((line) => line.startsWith('- ')) };
}

/**
 * What stands against making a release of this tree, in words for who makes it; nothing when it may go out.
 * @param {Release} release
 * @returns {string[]}
 */
export function releaseFaults({ status, tags, version, locked, changelog }) {
  const newest = newestEntry(changelog);
  /** @type {[boolean, string][]} */
  const checks = [
    [status.trim() !== '', `the working tree is not clean:\n${status.trimEnd()}`],
    [!/^\d+\.\d+\.\d+$/.test(version), `package.json says version ${version}, which is not of three numbers`],
    [
      locked !== version,
      `package-lock.json says version ${locked}, package.json ${version}: run npm install`,
    ],
    [
      newest.version !== version,
      `CHANGELOG.md begins with “${newest.heading}”, package.json says ${version}`,
    ],
    [
      !/^\d{4}年\d{1,2}月\d{1,2}日$/.test(newest.date),
      `CHANGELOG.md has no date for “${newest.heading}”, such as （2027年1月4日）`,
    ],
    [!newest.says, `CHANGELOG.md says nothing of “${newest.heading}”`],
    [tags.includes(`v${version}`), `v${version} was released already: raise the version in package.json`],
  ];
  return checks.flatMap(([isFault, words]) => (isFault ? [words] : []));
}
