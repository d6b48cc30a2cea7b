/** What --help prints. */
export const HELP = `法治政府建设情况报告：读入、导出（不联网）

用法：
  fazhi-nianbao import 文件 [--out report.json] [--questions q.json] [--tracked rejected]
      读入去年的报告，得到报告数据（不写 --out 则输出到屏幕）；--questions 写出需要看一看的地方
  fazhi-nianbao new --year 2026 --office 单位全称 [--out draft.json]
      新建一份空白报告
  fazhi-nianbao export report.json… --out 文件.docx
      由报告数据导出公文格式的 Word 文件
  fazhi-nianbao convert 文件… --out 文件.docx
      一步完成读入和导出
  fazhi-nianbao roll-forward 文件 --year 2026 [--out draft.json]
      以去年的报告（原文件或报告数据）为底稿，做成新年度的草稿；改了什么、要问什么写在标准错误输出
  fazhi-nianbao compare 旧 新 [--out 修订.docx|.html] [--json]
      比较两份报告（原文件或报告数据），逐句列出改动；--out 写出修订稿（Word 的修订）或标明增删的网页，--json 按数据格式列出
  fazhi-nianbao take-back 送出的 收回的 --out 合并.json [--json]
      收回修改稿：逐句列出改动和改动的人，合并成报告数据
  fazhi-nianbao check 文件… [--json] [--last 去年的文件] [--pack 规则库]
      审校：列出必错、疑似、提示和完整性自查；有必错时退出码为 1
  fazhi-nianbao check 文件夹 --out 表.xlsx|表.html
      审校整个文件夹，每份报告一行：格式、必错、疑似、完整性、与去年和与别的报告雷同、主要数据
  fazhi-nianbao publish 文件 --out-dir 文件夹 [--record 公开信息.json] [--personal keep] [--last 去年的文件] [--pack 规则库]
      做成公开稿：公开稿.html、公开稿.txt、公开信息.json；不带签发人、份号、印章、附注里的联系人，有密级的不做
      像是个人信息的地方逐处列在标准错误输出，一律打码；写 --personal keep 则照原样保留，仍逐处列出；必错也逐处列出
  fazhi-nianbao collect 文件 --out-dir 文件夹 [--docx] [--stations 站所.txt]
      做数据收集表，一个站所一份：报告里的每个数和每处【待补】一行。文件可以是去年的报告（先做成下一年度的草稿），
      也可以是报告数据（.json，照它现在的样子，不再改年份；要改年份就用 --year 写新的年度）
  fazhi-nianbao collect 文件 --take 文件夹 [--out 合并.json] [--json]
      收回填好的数据收集表（.xlsx .docx .ods .csv，可以改名、调整行列）：列出填到了哪里、有矛盾的和放不进去的，
      把能确定的填进去写成报告数据；文件和 --year、--stations 要与做表时相同；有矛盾或放不进去的时退出码为 1
  fazhi-nianbao inspect 文件.docx
      逐项对照 GB/T 9704-2012 检查 Word 文件的格式

选项：
  --out 文件         写到哪里
  --out-dir 文件夹   一次导出几个文件时，写到哪个文件夹
  --letterhead no    不带报告里填写的版头和版记（不写则带）
  --profile 文件     按这份格式方案导出（在程序的“设置”里保存到文件）
  --plain            文件里只有纸面上的内容，不带编号、单位和公开信息（有密级时总是这样）
  --last 文件        审校时对照的去年的报告
  --pack 文件        审校用的规则库（不写则用程序自带的）
  --record 文件      公开信息各项的内容，优先于报告里填的
  --stations 文件    谁填什么：文本文件，一行一个站所，如“司法所：普法、调解”；不写关键词的填其余的
  --docx             收集表写成 Word 文件（不写则为 .xlsx）
  --pdf 文件         同时写出一份 PDF（只导出一个文件时）
  --help             显示这份说明
  --version          显示版本

退出码：0 完成；1 未能完成（原因写在标准错误输出），或检查出不符合国家标准之处；2 用法不对。
`;
