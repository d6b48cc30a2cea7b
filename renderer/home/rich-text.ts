/** What plain text would lose: tables, numbers that a list draws by itself, and that a text is raised, deleted or hidden. */
const SAYS_MORE =
  /<(?:table|ol|sup|del|ins|s|strike|ruby|h[1-6])\b|mso-|line-through|display:\s?none|visibility|font-size:\s?0/i;

/** What was copied from Word or a web page, as a saved page where it says more than its plain text; null elsewhere. */
export function richFile(data: DataTransfer | null): File | null {
  const html = data?.getData('text/html') ?? '';
  return SAYS_MORE.test(html) ? new File([html], '粘贴的内容.html') : null;
}
