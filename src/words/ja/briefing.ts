/** 日本語: the cards before the first winter. */
export const briefing = {
  'briefing.step': '{step} / {steps}',
  'briefing.next': '次へ',
  'briefing.back': '前へ',
  'briefing.skip': '説明をとばす',
  'briefing.begin': '約束を決める',
  'briefing.pillarsTitle': '四つの柱に水を分ける',
  'briefing.pillarsLead':
    '2025年12月。{year}の補正予算（年度の途中で足す予算）には、AIのための{total}があります。内閣府の資料では、次のように分けられています。あなたなら、どう分けますか。',
  'briefing.pillarsTally':
    'ゲームでは、予算を木札20枚で表します。1枚は{tally}です。2026年度からも毎年同じ額とするのは、このゲームの仮定です。',
  'briefing.amount': '{yen}（{share}）',
  'briefing.numbersTitle': '2024年の日本から始まる',
  'briefing.numbersLead': '日本を、ほかの三つの国とならべて見ます。',
  'briefing.people': '生成AIを使ったことがある人',
  'briefing.firms': '仕事で生成AIを使っている企業',
  'briefing.invest': 'AIへの民間投資',
  'briefing.investValue': '約{amount}（{rank}）',
  'briefing.investOthers': '1位の米国は約{us}、2位の中国は約{cn}です。資料にドイツの額はありません。',
  'briefing.honestTitle': 'このモデルで分かること、分からないこと',
  'briefing.honestIs': '予算の配分が、時間をかけて何につながるかを考えるための、学習用のモデルです。',
  'briefing.honestNot':
    '未来の予測ではありません。政府の見解でもありません。グラフや表の2024年より後の値は、すべてこのゲームの計算です。',
  'briefing.honestAssume':
    '式の中の数の半分以上は仮定です。グラフの数字には、一つずつ「出典と定義」があります。',
  'briefing.honestClaim': '「『AIを使わない』ことが最大のリスク」',
  'briefing.honestSpeaker':
    'これは内閣府の資料（2026年1月27日）の言葉です。このモデルは、使う人がふえると点が上がるように作ってありますが、この言葉が正しいかどうかは決めません。',
  'briefing.honestValue':
    'どの柱が大切かを、点数では決めません。何を大切にするかは、あなたが考えることです。',
  'briefing.rolesTitle': '六人の立場',
  'briefing.rolesLead':
    'ひとり一枚ずつ選び、その人になったつもりで話し合います。人数が少なければ、二枚持ってもかまいません。',
  'briefing.rolesAsk': 'みんなに聞く：{ask}',
} as const;
