/** What Word's content controls say is to be filled in; a .doc and an .rtf no longer tell it from what was typed. */
const PROMPTS = [
  '单击或点击此处输入文字。',
  '单击或点击此处输入文本。',
  '单击此处输入文字。',
  '单击此处输入文本。',
  '单击此处输入日期。',
  '单击或点击以输入日期。',
  '单击或点击此处输入日期。',
  '点击或点按一下以输入日期。',
];
/** These could as well end a sentence. */
const WHOLE_LINES = ['选择一项。', '选择一个项目。'];

/** A line without what only says what is to be filled in, and that. */
export function partPrompts(line: string): { text: string; prompts: string[] } {
  if (WHOLE_LINES.includes(line)) return { text: '', prompts: [line] };
  const prompts = PROMPTS.filter((prompt) => line.includes(prompt));
  return { text: prompts.reduce((text, prompt) => text.replaceAll(prompt, ''), line), prompts };
}
