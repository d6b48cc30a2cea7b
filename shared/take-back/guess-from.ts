const UNIT =
  /司法所|派出所|综合(?:行政)?执法(?:大队|中队|队|办公室|办|局)?|\p{Script=Han}{2,6}(?:办公室|服务中心|中心|(?<![举承开主创督查协交待代])办(?![了理结好成公])|(?<![布格全大结])局|(?<![我本各])所(?![需有在做谓以属用得])|(?<!网)站|大队|中队|村委会|社区)/u;
const BETWEEN = /^.*?(?:[省市县区]|[镇乡](?!村)|街道)(?=\p{Script=Han}{2})/u;
/** Whoever wrote it is named in the first words, or on a line of its own below the last. */
const LONGEST_NAME = 40;

const plain = (name: string): string => name.replace(/\.[a-z0-9]{2,5}$/i, '');

const isDate = (line: string): boolean => line.endsWith('日') && /\d{4}年/.test(line);

/** Who material is likely from: an office that its file's name, its beginning or its last line names, else the file's name, "" without one. */
export function guessFrom(fileName: string, words = ''): string {
  const name = plain(fileName);
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = (lines[0] ?? '').split(/[：:，,。；]/);
  const last = lines.slice(1).findLast((line) => !isDate(line)) ?? '';
  const named = [first, last].filter((line) => line.length <= LONGEST_NAME && !/[。；，]/.test(line));
  for (const text of [name, ...named]) {
    const [found] = UNIT.exec(text) ?? [];
    if (found) return found.replace(BETWEEN, '');
  }
  return name;
}
