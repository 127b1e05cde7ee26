/** Traditional characters and their simplified forms: those that notices use, written in pairs. */
const pairs = `
權权 們们 稱称 檢检 測测 舉举 報报 訴诉 標标 專专 設设 計计 實实 發发
產产 識识 財财 違违 規规 賣卖 買买 帳帐 戶户 號号 編编 鏈链 連连 結结
鍊链 刪删 凍冻 資资 額额 關关 閉闭 暫暂 終终 復复 銷销 請请 說说 證证
據据 審审 駁驳 絕绝 過过 絡络 聯联 係系 繫系 郵邮 電电 話话 員员 訟讼
臨临 時时 決决 傳传 喚唤 應应 訂订 單单 貨货 運运 務务 費费 圖图 內内
頁页 這这 個个 為为 與与 對对 來来 會会 將将 無无 須须 經经 營营 業业
準准 則则 條条 約约 協协 議议 並并 該该 處处 罰罚 級级 維维 護护 類类
別别 東东 車车 門门 開开 間间 問问 題题 導导 麼么 沒没 還还 進进 後后
從从 現现 確确 認认 訊讯 讓让 給给 統统 網网 絲丝 體体 擁拥 獲获 簽签
書书 樣样 聲声 願愿 動动 線线 貼贴 購购 隻只 價价 優优 團团 隊队 備备
註注 冊册 歐欧 國国 際际 輸输 區区 獨独 佔占 觸触 責责 償偿 賠赔 損损
誤误 錯错 釋释 補补 繼继 續续 屬属 於于 種种 採采 擇择 師师 託托 讬托
創创 盜盗 竊窃 襲袭 複复 製制 視视 頻频 偽伪 贗赝 壞坏 質质 驗验 評评
論论 鍵键 節节 錄录 寫写 領领 觀观 點点 擊击 鈕钮 載载 檔档 壓压 縮缩
鎖锁 貿贸 謝谢 尋寻 讀读 總总 難难 預预 幾几 兩两 週周 達达 執执 當当
機机 構构 聽听 廳厅 辦办 蓋盖 見见 覽览 顧顾 顯显 龍龙 養养 齊齐 齡龄
廣广 廠厂 倉仓 庫库 稅税 帶带 幣币 嚴严 勝胜 勸劝 啟启 圍围 夠够 奪夺
奮奋 妝妆 寶宝 屆届 層层 島岛 幫帮 廢废 彙汇 徵征 惡恶 慣惯 憑凭 戰战
戲戏 擔担 擴扩 敗败 數数 斷断 曆历 殘残 毀毁 氣气 滿满 滯滞 漲涨 濟济
熱热 爭争 牽牵 狀状 獎奖 畫画 異异 疊叠 監监 盤盘 礙碍 禮礼 穩稳 筆笔
紅红 紙纸 細细 組组 緊紧 緩缓 縣县 織织 罷罢 聞闻 職职 脫脱 腦脑 藝艺
藥药 虛虚 術术 裝装 訪访 許许 誰谁 課课 調调 談谈 謀谋 講讲 譯译 變变
豐丰 負负 貢贡 貴贵 賞赏 趨趋 跡迹 軟软 輕轻 辭辞 農农 遲迟 遞递 選选
遺遗 釐厘 鈔钞 銀银 鋪铺 鏡镜 鐘钟 長长 閱阅 陳陈 陽阳 隨随 險险 離离
雙双 雜杂 雲云 頂顶 項项 順顺 頒颁 頓顿 頭头 風风 飛飞 飾饰 餘余 駐驻
驅驱 驚惊 鬆松 魚鱼 麗丽 黨党 歸归 懸悬 嘗尝 屜屉 掛挂 揚扬 換换 敘叙
曉晓 極极 歲岁 歷历 滅灭 潛潜 災灾 爾尔 環环 畢毕 盡尽 眾众 瞭了 礦矿
禦御 競竞 紀纪 純纯 紛纷 納纳 紋纹 緣缘 練练 聖圣 膚肤 臺台 舊旧 蘋苹
蘭兰 虧亏 衛卫 衝冲 訓训 詐诈 詞词 詢询 試试 詳详 誇夸 誠诚 語语 諮咨
諾诺 謹谨 讚赞 販贩 貫贯 賴赖 贈赠 贏赢 較较 輔辅 輪轮 轉转 迴回 逕径
適适 鄰邻 醫医 釣钓 銘铭 錢钱 閒闲 闆板 陸陆 隱隐 雖虽 靈灵 響响 頗颇
飲饮 駕驾 騙骗 髮发 鬥斗 麥麦 黃黄 齣出 縱纵 繳缴 繪绘 堅坚
`;

const simplified = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const simplifiedOnly = new Set(simplified.values());

/** A Chinese character in its simplified form; any other character as it is. */
export const simplify = (character: string): string => simplified.get(character) ?? character;

/** +1 for a character that only traditional script writes, −1 for one that only simplified script writes, else 0. */
export const traditional = (character: string): number =>
  simplified.has(character) ? 1 : simplifiedOnly.has(character) ? -1 : 0;
