/** Traditional characters that headings, labels and a website's own lines are made of, each before its simplified form. */
const PAIRS =
  '報报總总匯汇關关於于責责黨党領领導导負负職职務务問问題题難难環环節节計计劃划畫划點点經经驗验創创舉举績绩' +
  '進进開开設设況况個个業业實实結结構构類类號号發发佈布機机門门間间時时稱称內内範范圍围標标體体鍵键詞词' +
  '鎮镇鄉乡縣县區区員员會会辦办處处廳厅規规訓训議议現现據据來来從从連连續续較较對对與与為为應应壹一無无' +
  '當当頁页頂顶網网絡络鏈链閱阅讀读覽览數数審审編编輯辑擊击載载複复製制傳传將将見见貼贴語语轉转頭头' +
  '產产運运營营單单屬属歸归準准徵征確确聯联級级約约織织絕绝緊紧統统綜综線线練练縮缩繼继掃扫碼码權权' +
  '專专勞劳動动勢势協协參参雙双態态鏡镜劇剧勵励減减測测滿满畢毕異异盡尽監监礎础稅税項项須须顧顾預预顯显風风';

const SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(at * 2), PAIRS.charAt(at * 2 + 1)]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/**
 * A text with the characters that our patterns name in their simplified form, to be looked at and never to be kept.
 * Places in it are places in the text itself.
 */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
