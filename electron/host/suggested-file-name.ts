const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const MAX_CHARACTERS = 60;

// Full-width forms stand 0xFEE0 above their ASCII characters.
const fullWidth = (char: string): string => String.fromCharCode(char.charCodeAt(0) + 0xfee0);

/**
 * A file name for an export: a report's title or a profile's name, with the characters that Windows forbids made full-width.
 * At most 60 characters and .docx: 255 bytes, the longest name that Linux takes.
 */
export function suggestedFileName(title: string, extension = 'docx'): string {
  const oneLine = title.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  const allowed = oneLine.replace(/[<>:"/\\|?*]/g, fullWidth).replace(RESERVED, '_$&');
  const short = [...allowed]
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/[. ]+$/, '')
    .replace(/^\.+/, '');
  return `${short || '法治政府建设情况报告'}.${extension}`;
}
