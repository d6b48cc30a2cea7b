/** The traditional characters that reports and websites mostly use, each before its simplified form. */
const PAIRS =
  '報报總总匯汇關关於于責责黨党領领導导負负職职務务問问題题難难環环節节計计劃划畫划點点經经驗验創创舉举績绩進进開开設设況况個个業业實实結结構构類类號号發发佈布機机門门間间時时稱称內内範范圍围標标' +
  '體体鍵键詞词鎮镇鄉乡縣县區区員员會会辦办處处廳厅規规訓训議议現现據据來来從从連连續续較较對对與与為为應应壹一無无當当頁页頂顶網网絡络鏈链閱阅讀读覽览數数審审編编輯辑擊击載载複复製制傳传將将見见' +
  '貼贴語语轉转頭头產产運运營营單单屬属歸归準准徵征確确聯联級级約约織织絕绝緊紧統统綜综線线練练縮缩繼继掃扫碼码權权專专勞劳動动勢势協协參参雙双態态鏡镜劇剧勵励減减測测滿满畢毕異异盡尽監监礎础稅税' +
  '項项須须顧顾預预顯显風风萬万東东絲丝嚴严義义樂乐習习書书買买亂乱親亲僅仅倉仓優优餘余側侧債债傾倾儲储兒儿興兴養养冊册寫写軍军農农決决幾几憑凭別别劉刘則则醫医賣卖衛卫歷历壓压變变聽听響响團团園园' +
  '國国圖图場场堅坚塊块壩坝聲声備备復复夾夹奪夺奮奋婦妇娛娱學学寧宁憲宪尋寻層层歲岁巖岩島岛師师帶带幫帮廣广慶庆庫库張张強强錄录徑径願愿戰战戶户執执擴扩護护擔担擇择損损換换斷断舊旧曉晓術术條条樣样' +
  '檢检樓楼氣气沒没淺浅濟济潤润滾滚靈灵煩烦愛爱狀状獨独電电蓋盖盤盘矯矫種种積积穩稳競竞筆笔糾纠紅红紀纪紛纷納纳縱纵組组細细終终給给維维羅罗罰罚勝胜腦脑藥药慮虑雖虽補补裝装觀观視视觸触認认討讨讓让' +
  '訊讯記记講讲許许論论訪访證证評评識识訴诉譯译試试詢询該该詳详誤误說说請请諸诸課课調调談谈謀谋誰谁敗败賬账質质購购貫贯資资賽赛趕赶趨趋輕轻輔辅輛辆邊边達达過过還还這这遠远違违遲迟適适選选遞递邏逻' +
  '遺遗郵邮釋释裡里鑒鉴針针鐘钟錢钱鐵铁銀银銷销鎖锁長长聞闻隊队階阶際际陸陆險险隨随靜静韻韵順顺頻频駐驻魚鱼齊齐龍龙蘇苏裏里徹彻鞏巩彈弹擬拟夠够羣群衆众眾众臺台灣湾嶺岭橋桥樹树莊庄灘滩溝沟鳳凤衝冲' +
  '沖冲鬥斗鬆松鄧邓鄭郑銳锐鋪铺鍾钟隴陇陽阳陰阴陳陈雲云馬马鮮鲜鷹鹰龜龟藝艺蘭兰託托譽誉豐丰貨货賓宾賴赖贊赞贏赢趙赵跡迹踐践軟软輝辉輪轮輸输轄辖遼辽遷迁鄰邻釘钉綱纲緣缘繞绕聖圣臨临艱艰莖茎華华葉叶' +
  '藍蓝虛虚蟲虫禮礼禦御窮穷築筑簡简籤签簽签糧粮純纯肅肃脫脱膽胆臉脸艦舰';

/** Letters of another country or an older print, which look like ours, before them. */
const LOOK_ALIKES =
  '岀出內内吿告戸户産产靑青淸清淨净槪概旣既卽即爲为値值眞真溫温兌兑歩步毎每黒黑県县実实発发対对';

const ALL = PAIRS + LOOK_ALIKES;

const SIMPLIFIED = new Map(
  Array.from({ length: ALL.length / 2 }, (_, at) => [ALL.charAt(at * 2), ALL.charAt(at * 2 + 1)]),
);

const LETTERS = [...SIMPLIFIED.keys()].join('');
const TRADITIONAL = new RegExp(`[${LETTERS}]`, 'g');

/** Stretches of them that are a slip; 壹 is the numeral of sums of money. */
export const OTHER_LETTERS = new RegExp(`[${LETTERS.replace('壹', '')}]+`, 'g');

/**
 * A text with the characters that our patterns name in their simplified form, to be looked at and never to be kept.
 * Places in it are places in the text itself.
 */
export const simplified = (text: string): string =>
  text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
