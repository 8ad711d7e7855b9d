import type { Words } from '../dictionary.ts';
import type { charts as ja } from '../ja/charts.ts';

/** やさしい日本語: graphs, their bands and bars, and where their figures come from. */
export const charts: Words<typeof ja> = {
  'line.yours': 'あなたの分けかた',
  'line.continuation': 'R7の分けかたを続けたとき',
  'line.none': 'このお金がないとき',
  'line.note':
    'R7は2025年度のことです。「R7の分けかたを続けたとき」は、同じお金を毎年使う計算です。「このお金がないとき」も、国のふだんのお金はあります。どちらも政府の計画ではありません。',

  'end.yours': 'あなた',
  'end.continuation': 'R7を続ける',
  'end.none': 'お金なし',

  'bands.coming': '{count}通りの未来を計算しています',
  'bands.cancel': '計算をやめる',
  'bands.cancelled': '計算をやめました。線だけを見せます。',
  'bands.failed': 'このブラウザーでは計算できませんでした。線だけを見せます。',
  'bands.eighty': '10回に8回は、この中',
  'bands.fifty': '10回に5回は、この中',
  'bands.future': 'あるかもしれない未来',
  'bands.note': 'まだよく分からない数を{count}通りに変えました。色の帯が広いほど、よく分かりません。',

  'reach.title': '六つの見かた',
  'reach.lead':
    '左のはしは、お金がないときです。右のはしは、毎年同じ分けかたを1,771通り試して、いちばん高いときです。年ごとに変えると、もっと高いこともあります。',
  'reach.failed': 'この機械では計算できませんでした。数だけを見せます。',
  'reach.values': '2024年は{start}。棒は{low}から{high}まで。R7の分けかたを続けると{continuation}',
  'reach.note':
    '太いしるしは、あなたです。細いしるしは、R7（2025年度）の分けかたを続けたときです。六つを足した点はありません。何が大切かは、人によってちがいます。点のつけかたは、ゲームが決めました。',

  'chart.table': '表で見る',
  'chart.source': '数の説明',
  'chart.year': 'いつ',
  'chart.survey': '下の数字は年度の終わりです。2024は、2024年度の調査のときです。',
  'chart.label':
    '{indicator}のグラフ。{unit}。あなたの分けかたでは、{from}年度は{start}、{to}年12月は{end}です。R7を続けると{continuation}、このお金がないと{none}です。',
  'chart.point2023': '2023年の点は、資料の数です。',
  'chart.usFar': 'アメリカはだいたい{us}、中国はだいたい{cn}です。大きいので、このグラフに入りません。',

  'source.what': '何の数か',
  'source.kind': '数の種類',
  'source.from': '最初の数はどこから',
  'source.heading': '資料の「{heading}」のところ',
  'source.document': '内閣府「AI政策の動向」（2026年1月27日）',
  'source.publication': '{title}（{publisher}、{year}年）',
  'source.start100': '2024年を100と決めました。',
  'source.later': '2024年のあとの数は、全部このゲームの計算です。',

  'kind.document': '資料に書いてある数',
  'kind.statistic': 'ほかの調査の数',
  'kind.computed': '資料や調査から計算した数',
  'kind.literature': '研究からとった数',
  'kind.assumption': 'このゲームが決めた数',
};
