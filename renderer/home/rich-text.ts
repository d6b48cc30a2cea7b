/** What plain text would lose: tables, and numbers that a list draws by itself. */
const SAYS_MORE = /<table|<ol|mso-list/i;

/** What was copied from Word or a web page, as a saved page where it says more than its plain text; null elsewhere. */
export function richFile(data: DataTransfer | null): File | null {
  const html = data?.getData('text/html') ?? '';
  return SAYS_MORE.test(html) ? new File([html], '粘贴的内容.html') : null;
}
