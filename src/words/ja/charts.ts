/** 日本語: graphs, their bands and bars, and where their figures come from. */
export const charts = {
  'line.yours': 'あなたの配分',
  'line.continuation': 'R7配分を続けた場合',
  'line.none': '予算がない場合',
  'line.note':
    '「R7配分を続けた場合」は、2025年度（令和7年度）の金額を毎年くり返す計算です。「予算がない場合」は、2025年度からのAIの補正予算だけがない計算です。ふだんの予算と、2024年度までに決まったお金は続きます。どちらも政府の計画ではありません。',

  'end.yours': 'あなた',
  'end.continuation': 'R7継続',
  'end.none': '予算なし',

  'bands.coming': '{count}通りの未来を計算しています',
  'bands.cancel': '計算をやめる',
  'bands.cancelled': '計算をやめました。線だけを表示します。',
  'bands.failed': 'このブラウザーでは未来の幅を計算できませんでした。線だけを表示します。',
  'bands.eighty': '10回に8回はこの中',
  'bands.fifty': '10回に5回はこの中',
  'bands.future': 'ありえる未来の例',
  'bands.note':
    'モデルの仮定、「内数」の分け方、調査のずれを、ありえる範囲で{count}通りに変えて計算しました。帯は、よく分かっていないことの大きさを表します。',

  'reach.title': '六つの見方',
  'reach.lead':
    '棒の左のはしは補正予算がない場合、右のはしは、毎年同じ分け方をくり返す1,771通りの中でいちばん高い場合です。年ごとに変えると、こえることもあります。',
  'reach.failed': 'この端末では届く範囲を計算できませんでした。数字だけを表示します。',
  'reach.values': '2024年は{start}、棒は{low}〜{high}、R7配分を続けた場合は{continuation}',
  'reach.note':
    '太いしるしがあなた、細いしるしは、2025年度（令和7年度）の実際の配分（R7配分）を続けた場合です。それぞれ0から100の物差しで、六つを足した点数はありません。どれを大切にするかは、人によってちがいます。重みと物差しは、このゲームの仮定です。',

  'chart.table': '表で見る',
  'chart.source': '出典と定義',
  'chart.year': '時期',
  'chart.survey': '横の目盛りは年度の終わりです。2024は、2024年度の調査の時期を表します。',
  'chart.label':
    '{indicator}のグラフ。{unit}。あなたの配分では{from}年度の{start}から{to}年12月の{end}へ。R7配分を続けた場合は{continuation}、予算がない場合は{none}。',
  'chart.point2023': '2023年の点は資料の数字です。',
  'chart.usFar': '米国の約{us}と中国の約{cn}は、この目盛りの外です。',

  'source.what': '数えているもの',
  'source.kind': '数の種類',
  'source.from': '出発点の値の出典',
  'source.heading': '資料の見出し「{heading}」',
  'source.document': '内閣府「AI政策の動向」（2026年1月27日）',
  'source.publication': '{title}（{publisher}、{year}年）',
  'source.start100': '2024年を100と決めました。',
  'source.later': '2024年より後の値は、すべてこのモデルの計算です。',

  'kind.document': '文書：資料に書いてある数',
  'kind.statistic': '統計：ほかの調査の数',
  'kind.computed': '計算：文書や統計から計算した数',
  'kind.literature': '文献：研究にもとづく数',
  'kind.assumption': '仮定：このゲームが決めた数',
} as const;
