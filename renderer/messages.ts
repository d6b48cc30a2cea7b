import { AppError, type ErrorCode } from '../shared/app-error.ts';
import { rareWords } from '../shared/gongwen/rare-words.ts';
import type { Proof } from '../shared/recognise/recognition.ts';
import type { Exported, TroubledFile } from '../shared/requests.ts';
import { failureWords, heldFailureWords } from '../shared/words.ts';

/** What was being done when something went wrong; it decides the first words and what is safe. */
export type Doing =
  | 'list'
  | 'open'
  | 'create'
  | 'read'
  | 'save'
  | 'rename'
  | 'delete'
  | 'restore'
  | 'purge'
  | 'backup'
  | 'bring-in'
  | 'versions'
  | 'compare'
  | 'take-in'
  | 'outgoing'
  | 'proofread'
  | 'proofreading'
  | 'county'
  | 'export'
  | 'export-unsaved'
  | 'publish'
  | 'read-aloud'
  | 'settings'
  | 'save-profile'
  | 'keep-file'
  | 'write-sheets'
  | 'show-file'
  | 'note'
  | 'show-folder'
  | 'show';

/** What a person is told of a failure: `title` says what did not happen, `body` why, what is safe, what to do. */
export interface Explanation {
  title: string;
  body: string;
}

const NOT_DONE: Record<Doing, string> = {
  list: '未能列出报告',
  open: '未能打开报告',
  create: '未能新建报告',
  read: '未能读取',
  save: '未能保存',
  rename: '未能重命名',
  delete: '未能删除',
  restore: '未能恢复',
  purge: '未能彻底删除',
  backup: '未能备份',
  'bring-in': '未能从备份恢复',
  versions: '未能读写版本',
  compare: '未能对照',
  'take-in': '未能写入正文',
  proofread: '未能记下审校的取舍',
  proofreading: '未能审校',
  outgoing: '未能读写送达记录',
  county: '未能读写县里的方案包',
  export: '未能导出',
  'export-unsaved': '未能导出',
  publish: '未能做成公开稿',
  'read-aloud': '未能朗读',
  settings: '未能读写设置',
  'save-profile': '未能保存格式方案',
  'keep-file': '未能另存',
  'write-sheets': '未能写出数据收集表',
  'show-file': '未能打开',
  note: '未能记下您已看过',
  'show-folder': '未能打开文件夹',
  show: '未能显示',
};

const SAFE: Record<Doing, string> = {
  list: '报告都还在原处。',
  open: '其他报告不受影响。',
  create: '没有留下不完整的报告。',
  read: '原来的文件没有改动，这里也没有保存任何内容。',
  save: '文字还在这个窗口里，先不要关闭，程序会自动再试。',
  rename: '报告仍用原来的名称。',
  delete: '报告还在。',
  restore: '报告仍可在稍后恢复。',
  purge: '报告仍在最近删除中。',
  backup: '报告都还在，之前的备份也没有改动。',
  'bring-in': '这里的报告没有改动。',
  versions: '报告现在的内容没有改动。',
  compare: '报告现在的内容没有改动。',
  'take-in': '正文没有改动，已采纳的还在清单里。',
  proofread: '报告本身没有受影响。',
  proofreading: '报告本身没有受影响，下次改动后会再审一遍。',
  outgoing: '报告本身没有受影响。',
  county: '仍按原来的要求办。',
  export: '报告本身已保存，没有受影响。',
  'export-unsaved': '最近的改动还没有保存，请先照窗口上方的提示处理。',
  publish: '报告本身没有受影响。',
  'read-aloud': '报告没有受影响。',
  settings: '仍按原来的格式方案导出。',
  'save-profile': '正在用的格式方案没有改动。',
  'keep-file': '文字还在这个窗口里，先不要关闭。',
  'write-sheets': '报告没有受影响。',
  'show-file': '报告本身没有受影响。',
  note: '下次打开时会再提示一次。',
  'show-folder': '文件都还在原处。',
  show: '报告没有受影响。',
};

/** What nobody can promise of reports whose disk is away or failing. */
const ABOUT_DISK: readonly Doing[] = ['list', 'open', 'delete', 'purge', 'backup', 'show-folder'];
const DISK_UNSURE: readonly ErrorCode[] = ['folder-missing', 'disk-failing'];

/** Only a file that the clerk chose or is given has a name that the clerk knows. */
const NAMED: readonly Doing[] = ['read', 'export', 'publish', 'save-profile', 'keep-file', 'show-file'];

/** Where the text is in the window alone. */
const HELD: readonly Doing[] = ['save', 'keep-file', 'export-unsaved'];

/**
 * The sentences for a failure.
 * @param error what was thrown; anything but an AppError counts as `internal`
 * @param doing what was being done
 */
export function explain(error: unknown, doing: Doing): Explanation {
  const { code, detail } = error instanceof AppError ? error : new AppError('internal');
  const named = detail !== '' && NAMED.includes(doing);
  const title = named ? `${NOT_DONE[doing]}：${detail}` : NOT_DONE[doing];
  const isHeld = HELD.includes(doing);
  const words = isHeld ? heldFailureWords(code) : failureWords(code);
  const missed = code === 'folder-missing' && detail !== '' && !named ? `要找的是：${detail}。` : '';
  const safe = DISK_UNSURE.includes(code) && ABOUT_DISK.includes(doing) ? '' : SAFE[doing];
  return { title, body: words + missed + safe };
}

/** Several failures told as one, each with its own words; null for none. */
export function explainedTogether([first, ...others]: readonly Explanation[]): Explanation | null {
  if (!first) return null;
  const more = others.map(({ title, body }) => `${title}。${body}`);
  return { title: first.title, body: [first.body, ...more].join('') };
}

const counted = ({ found, total }: { found: number; total: number }, measure: string, noun = ''): string =>
  found === total
    ? `${total} ${measure}${noun}全部读到`
    : `${total} ${measure}${noun}中读到 ${found} ${measure}`;

/** The proof in words: 41 段全部读到，59 个数字全部读到. */
export const proofWords = (proof: Proof): string =>
  `${counted(proof.paragraphs, '段')}，${counted(proof.figures, '个', '数字')}`;

/** How many tracked changes a Word file has, and how they were read. */
export const trackedWords = (count: number, tracked: 'accepted' | 'rejected'): string =>
  `文件里有 ${count} 处修订，现在按${tracked === 'accepted' ? '接受' : '拒绝'}修订后的文字读入。`;

/** What was read back from an exported file: 读回核对：41/41 段，59/59 个数字; and which characters needed another font. */
export function exportedWords({
  proof: { paragraphs, figures },
  rare,
}: Pick<Exported, 'proof' | 'rare'>): string {
  const proof = `读回核对：${paragraphs.found}/${paragraphs.total} 段，${figures.found}/${figures.total} 个数字`;
  return rare.length === 0 ? proof : `${proof}。所用字体里没有的字：${rareWords(rare)}`;
}

/** What a draft just made begins with: places of its sentences in which a year was moved, and sentences that wait. */
export function draftNoteWords(moved: number, waiting: number): string {
  const years = moved === 0 ? '' : `正文里有 ${moved} 处年份已经改好，`;
  return `草稿做好了：${years}${waiting} 句还是去年的话，等您看过。`;
}

/**
 * What several sentences hold that are dealt with at once.
 * @param figures how many in them are as last year
 * @param leavesGaps whether gaps take their place
 */
export const coveredWords = (figures: number, leavesGaps: boolean): string =>
  [
    figures === 0 ? '这些句子里没有与去年相同的数。' : `其中有 ${figures} 个数与去年相同。`,
    ...(leavesGaps ? ['相连的几句换成一处【待补】，去年的原话在“去年稿”里。'] : []),
    '做完以后可以按 Ctrl+Z 撤回。',
  ].join('');

/** The offer to move the text's years along with the report's. */
export const moveYearsWords = (count: number): string => `正文和标题里的年份一起改（${count} 处，可以撤销）`;

/** How many files wait that came with the one that was read. */
export const waitingFilesWords = (count: number): string => `一起放进来的文件还有 ${count} 份没有读：`;

/** What is said of the lines that the clerk took out himself, after the proof. */
export const takenOutWords = (count: number): string => (count === 0 ? '' : `，另有 ${count} 段由您移出`);

/** What is said while a file is read for long. */
export const readingWords = (name: string): string => `正在读入“${name}”`;

/** What the import changed on purpose, after the proof. */
export const changedWords = (changes: string): string => `读入时有意改动：${changes}。`;

/** What is said below the first few of a list. */
export const moreWords = (count: number): string => `还有 ${count} 处`;

/** The file's lines in numbers. */
export const fileLines = (total: number, out: number): string =>
  out === 0 ? `${total} 行，全部读入` : `${total} 行，其中 ${out} 行没有读入`;

/** What is asked of a heading that is too long or has no stop: where we would cut it. */
export const cutOffer = (heading: string): string => `建议标题到“${heading.slice(-8)}”为止，后面接正文。`;

/** A count with the thousands set apart, as on the status bar: 2,986. */
export const grouped = (value: number): string => value.toLocaleString('en-US');

/** How many figures the report has, how many are as last year, null for a report without one, and confirmed. */
export function figureCountWords(total: number, unchanged: number | null, confirmed: number): string {
  if (unchanged === null) return `共 ${total} 个数据`;
  const known = confirmed === 0 ? '' : `（${confirmed} 个已确认）`;
  return `共 ${total} 个数据，${unchanged} 个与去年相同${known}`;
}

/** What is said of a carried sentence in which some figures were dealt with. */
export const begunWords = (left: number): string => `改过，还有 ${left} 个数与去年相同`;

/** What is said where sentences of last year went in a large deletion. */
export const missingWords = (count: number): string => `有 ${count} 句去年的话已不在正文里。`;

/** Where one is among the places that were found: 第 3 处，共 12 处. `at` counts from 0 and is -1 between them. */
export function matchCountWords(at: number, total: number): string {
  if (total === 0) return '没有找到';
  return at < 0 ? `共 ${total} 处` : `第 ${at + 1} 处，共 ${total} 处`;
}

/** What is said when several files were opened from outside at once. */
export const othersNotOpened = (names: readonly string[]): string =>
  `一次打开一个文件，没有打开：${names.join('、')}`;

/** How many places look like personal data. */
export const personalCountWords = (count: number): string =>
  count === 0 ? '没有找到像是个人信息的地方' : `像是个人信息 ${count} 处`;

/** What is said after 全部替换. */
export const replacedWords = (count: number): string => `已替换 ${count} 处，可按 Ctrl+Z 撤销`;

/** That a report's file could not be read, and from when the text is that stands in its place. @param when in words */
export const recoveredWords = (when: string): string =>
  `这份报告的文件读不出来，已用${when}保存的内容打开，读不出的文件另外存着。请看一看那以后改动的地方。`;

/** A file that could not be read, by its report where that is known. @param when in words, '' where it stands as it was */
export const troubledWords = ({ file, report }: TroubledFile, when: string): string =>
  (report === null ? file : `“${report}”`) + (when === '' ? '' : `（${when}）`);

/** How long a deleted report stays: a wrong clock may make it longer, never shorter. */
export const daysLeftWords = (days: number): string => `至少还保留 ${days} 天`;

/** Sentences that belong to one place each. Buttons and field names stand beside their control. */
export const sentences = {
  collectHint:
    '去年报告里的每个数和报告里的每处【待补】一行，一个站所一份文件。谁填什么，改一次就记住。填好的用“收回数据表”收回来。',
  nothingToCollect: '这份报告没有去年稿，也没有【待补】，没有要收集的数据。',
  noStations: '请至少写一个站所，每个名称不超过 60 个字。',
  writingSheets: '正在写数据收集表',
  readingSheet: '正在读入',
  takeHint:
    '选择站所填好的表，可以一次选几份。先列出每个数填到哪里，您看过后再填进报告；填错了按 Ctrl+Z 一次撤销。',
  textMovedOn: '正文有了改动，没有填。请再收回一次。',
  takenDetail: '按 Ctrl+Z 可以一次撤销。',
  noFigureLastYear: '去年没有',
  noFigurePaired: '没有对上',
  notConfirmed: '还没有确认',
  figureConfirmed: '已确认',
  figureWrong: '请只写数，例如 12 或 1.2；单位和“余”“多”不用写。',
  plansLeft: '去年计划里还没有写到的：',
  purge: '彻底删除后，这份报告和它的内容不能再恢复。',
  backupsKept:
    '每次启动和每天各备份一次，存在这台电脑上：最近 14 天每天一份，12 周每周一份，每年一份一直留着。',
  noBackups: '还没有备份。有了报告以后，程序每次启动和每天自动备份。',
  noSecondPlace: '还没有选择位置。电脑坏了，只有别的磁盘上的备份还在。',
  placeInDesktop: '在浏览器里打开时不能选位置，请用下面的“全部备份”，再拷到U盘上。',
  handover:
    '换人、换电脑时，把下面两样交给接手的人：一个装着全部内容的文件，一页说明。原来的内容都还在这里。',
  bringInHint:
    '勾选的报告会成为备份里的样子。现在的内容先留作版本“恢复之前”，全部报告也会先备份一次，都能找回来。',
  homeEmpty: '还没有报告。可以从去年的文件开始，也可以新建一份空白的。',
  fromFile: '把去年的报告拖到这里，或选择文件、粘贴文字。读到的内容会先请您过目。',
  fileKinds:
    '可以读取 Word、WPS 文件（.docx、.doc、.wps、.rtf）、保存的网页（.html、.mht）和文字文件（.txt）。',
  formatCheck: '检查一份 Word 文件的格式',
  formatCheckHint: '把 .docx 文件拖到这里，或选择文件。按国家标准逐条量一遍，不改动文件，也不保存。',
  blank: '五个部分的标题已经备好，从第一段开始写。',
  dropHere: '松开鼠标，读取这个文件',
  reading: '正在读取…',
  nothingPasted: '还没有文字。请先在 Word、WPS 或网页中复制报告全文，再粘贴进来。',
  pasteHint: '把报告全文粘贴到下面的框里，标题、落款一并粘贴。',
  yearInvalid: '请填写四位数的年份，例如 2025。',
  officeMissing: '请填写单位全称，例如 重庆市某某区某某镇人民政府。',
  nameMissing: '请填写名称。',
  nameHint: '只改列表里显示的名称，不改报告正文。',
  blankHint: '年度和单位会写进标题和署名，以后可以改。',
  readingText: '正在读入粘贴的文字',
  rollingForward: '正在滚动到新的年度',
  exportingRevision: '正在导出修订稿',
  exportingWord: '正在导出Word',
  notYetSaved: '以下是从文件中读到的内容，还没有保存。看过没有问题，再开始编辑。',
  notComplete: '有内容没有对上。请先对照原文件看一看，再决定是否开始编辑。',
  waitingPart: '待补：没有读到内容，开始编辑后可以补写',
  noLead: '没有',
  takenOut: '您移出的',
  takeInHint:
    '灰色的行没有读入；选中后按回车，就读入到原来的位置；按 Alt+1 至 Alt+5 或拖到右边，读入到别处。',
  moveHint: '选中一行：Alt+↑↓ 移动，Alt+1 至 Alt+5 移到那个部分，Tab 降级，Shift+Tab 升级，也可以拖动。',
  noQuestions: '没有需要您判断的地方。',
  twin: '打开它接着写；要另做一份，名称后面会加上编号，两份都留着。',
  nothingFound: '没有找到。可以按名称、单位、年度或正文里的字查找。',
  nothingDiffers: '没有不同。',
  comparing: '正在对照……',
  ownWords: '这些写法审校不再提醒，所有报告都这样；在审校意见上点“本单位都这样写”也会加进来。',
  rules: '法律法规的全称、规划的年限、机关的新名称都在里面；有更新的文件可以读入。',
  olderRules: '这个规则库比程序自带的旧，仍用程序自带的。',
  noPack:
    '还没有打开过方案包，按国家标准和规定办。县里发来的方案包是一个文件，里面有格式、清单、规则库、期限等。',
  packHint: '只改上面这些，写好的报告一个字也不动；以后可以取消，恢复成现在的样子。',
  makePackHint: '把本县的要求放进一个文件，发给各乡镇；他们打开前会看到有哪些变化。空着的不带。',
  checklistHint: '部分；事项；查找的词、查找的词；要数据；规定要求。后两样没有就不写；词里有顿号的加上引号。',
  oldPack: '方案包已超过一年，请问一问县里有没有新的。',
  noOutgoing: '还没有记录。导出 Word、PDF 或打印以后，这里会自动记下文件和时间；送给谁由您填。',
  noVersions: '还没有版本。每次保存时，改动之前的内容会自动留在这里。',
  materialHint:
    '司法所、综合执法队等送来的文件可以一次选几份，也可以粘贴文字。程序按内容给每一段找好位置，数据对到报告里的同一项，逐条列出来由您决定。',
  noMaterial: '请选择文件，或者粘贴文字。',
  takeBackEmpty:
    '把领导改过、送回来的文件拖到这里，或点“选择修改稿”。程序会找到送出去的那一稿，把改动逐句列出来，由您决定。',
  noComments: '还没有批注。选中一段文字，按 Ctrl+Alt+M 写下批注；批注不会印在正文里。',
  dropReturned: '松开鼠标，收回这份修改稿',
  takeBackHint: '写入之前先留一个版本；写入后按 Ctrl+Z 一次全部撤回。',
  takenBack: '按 Ctrl+Z 可以一次撤回；没有采纳的还在清单里。',
  restoreHint: '现在的内容会先留作一个版本；想回来，恢复“恢复之前”的那个版本。',
  broughtBack: '这份报告刚才被删除了；您还在编辑，已经放回列表。不要的话，请回首页再删一次。',
  setAsideSafe: '文件没有删除，已单独存放，其他报告不受影响。有前一次保存的内容的，已用它打开。',
  elsewhere:
    '为了不让两处的改动互相覆盖，同一份报告一次只在一个窗口里编辑。请到那个窗口继续，或先把它关闭再试。',
  anotherFile:
    '现在看的这一份还没有开始编辑，打开另一个文件，在这里挪动过的行就不留了。原来的文件都没有改动。',
  leaveReview: '您在这里挪动、改正的内容还没有保存，返回首页就没有了。原来的文件不受影响，可以重新读入。',
  savedByItself: '已自动保存，不用另外保存',
  leaveUnsaved:
    '最近的改动还没有存到磁盘上。留在这里，程序会继续尝试保存，也可以照窗口上方的提示处理；离开后仍会再试，但关闭程序就会丢失。',
  settingsHint: '按这里的设置显示和导出这台电脑上的所有报告。默认是国家标准。',
  elementsHint: '国家标准里正文以外的要素，用不到的空着即可。',
  titleByHand: '在要换行的地方按回车；文字不能改动。',
  titleChanged: '这里的文字和标题不一致。请只换行，不改文字。',
  infoHint: '这里的改动不会改正文里已经写好的文字；只有改了年度，可以让正文里的年份一起改，报告也跟着改名。',
  rewriteHint: '编号和位置是固定的，只改标题的文字。',
  headingMissing: '标题不能为空。',
  startAsRead: '就编辑这一份，年度不变。',
  rollForward: '留下这一份，另做一份新年度的草稿：年份改好，日期和文号留空，其余文字照旧。',
  headingsOnly: '删去这一部分去年的正文，只留小节标题，从头写起；可以撤回。',
  carriedKeys:
    '↑↓ 换一处，K 或回车保留，C 改写，S 有意不改，D 删去；Shift+↑↓、Ctrl+A 选几句。改了文字的不再计数；只改了一个数，只算那个数。',
  letStand: '固定的话：这句不改就不再问，明年也不问，改了才问。“保留”只管今年。',
  carriedMissing: '已不在正文里，不写了吗？',
  carriedNoneShown: '这样的句子都看过了，其余的还在等您。',
  carriedDone: '去年的句子都处理过了。',
  lastTextHint: '划去的是今年没有的字，带下划线的是今年新写的字，灰色的整句今年没有写。点一句，放到光标处。',
  lastPartEmpty: '去年这一部分没有内容。',
  noPlan: '去年的报告里没有读到工作计划。',
  noShortcomings: '去年的报告里没有读到不足。',
  noFigures: '报告里还没有数据。写下带数量的句子，这里就会列出来。',
  noUnchangedFigures: '没有与去年相同、还没有确认的数据。',
  shortcomingSolved: '请从第四部分删去，并把做法写进第一部分。',
  shortcomingRemains: '请在第四部分保留，并写清原因。',
  leftBehind: '现在导出也可以，导出的文件里没有任何标记。要先看一看，请选“返回查看”。',
  publicReading: '正在看一看有没有个人信息…',
  personalHint:
    '程序按写法找身份证号、电话、银行卡号、邮箱、住址和案件当事人的姓名，不会找全，公开前请再通读一遍。打码只改公开稿，不改报告。',
  publicCopied: '公开稿已复制，可以到网站后台粘贴',
  reviewMissing: '本县要求先做保密审查：填好审查人和日期，才能复制和保存。',
  noVoice:
    '这台电脑没有能离线朗读的中文语音。Windows 请在“设置—时间和语言—语音”里添加“中文（简体，中国）”的语音包，装好后重新打开程序；统信、麒麟请联系单位的电脑管理员安装系统自带的语音合成（朗读不把文字送到网上）。',
  pageError: '页面出了差错，需要重新打开。',
  pageErrorSaved: '您的文字已保存，重新打开后可以接着写。',
  pageErrorSaving: '正在确认您的文字已保存…',
  pageErrorUnsaved: '最近的改动可能还没有存到磁盘上，之前的内容都在。请重新打开后看一看最后改动的地方。',
} as const;

/** What is said to someone who uses the program for the first time, a step at a time. */
export const FIRST_STEPS: readonly { title: string; text: string }[] = [
  {
    title: '先读去年的报告',
    text: '把去年的报告拖进来，Word、WPS 的都行。程序先给您看读到的内容，您点了头才保存，原来的文件不会改动。',
  },
  {
    title: '逐句过去年的话',
    text: '草稿里去年的话有细点线。打开“去年”，一句一句保留、改写或删去；“数据”里直接填今年的数。',
  },
  {
    title: '审校和预览',
    text: '停下打字后程序会读一遍，有疑问的地方画波浪线，点“审校”逐条看；“预览”就是导出的样子。',
  },
  {
    title: '导出送审',
    text: '改动自动保存在本机，不联网。写好后导出 Word 文件，版面按国家标准排好，导出后再读回核对一遍。',
  },
];
