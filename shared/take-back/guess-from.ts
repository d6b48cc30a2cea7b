const UNIT =
  /司法所|派出所|综合(?:行政)?执法(?:大队|中队|队|办公室|办|局)?|\p{Script=Han}{2,6}(?:办公室|服务中心|中心|办|局|所|站|大队|中队|村委会|社区)/u;
const BETWEEN = /^.*?(?:[省市县区]|[镇乡](?!村)|街道)(?=\p{Script=Han}{2})/u;
/** Whoever wrote it stands at the top, or below the last line. */
const LOOKED_AT = 60;

const plain = (name: string): string => name.replace(/\.[a-z0-9]{2,5}$/i, '');

/** Who material is likely from: an office that its file's name or its beginning names, else the file's name, "" without one. */
export function guessFrom(fileName: string, words = ''): string {
  const name = plain(fileName);
  for (const text of [name, words.slice(0, LOOKED_AT)]) {
    const [found] = UNIT.exec(text) ?? [];
    if (found) return found.replace(BETWEEN, '');
  }
  return name;
}
