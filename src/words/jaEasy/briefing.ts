import type { Words } from '../dictionary.ts';
import type { briefing as ja } from '../ja/briefing.ts';

/** やさしい日本語: the cards before the first winter. */
export const briefing: Words<typeof ja> = {
  'briefing.step': '{step} / {steps}',
  'briefing.next': '次へ',
  'briefing.back': '前へ',
  'briefing.skip': '説明を読まない',
  'briefing.begin': '約束を決める',
  'briefing.pillarsTitle': '四つの柱（大きな目的）にお金を分ける',
  'briefing.pillarsLead':
    '今は2025年12月です。{year}に、国はAIのために{total}を足しました。内閣府の資料では、このように分けています。あなたはどう分けますか。',
  'briefing.pillarsTally':
    'ゲームでは、お金は木札20枚です。1枚は{tally}です。ゲームでは、毎年同じお金があることにします。',
  'briefing.amount': '{yen}（{share}）',
  'briefing.numbersTitle': '2024年の日本から始めます',
  'briefing.numbersLead': '日本と、ほかの国をくらべます。',
  'briefing.people': '生成AIを使ったことがある人',
  'briefing.firms': '仕事で生成AIを使う会社',
  'briefing.invest': 'AIの会社に民間が出したお金',
  'briefing.investValue': 'だいたい{amount}（{rank}）',
  'briefing.investOthers':
    '1位のアメリカはだいたい{us}です。2位の中国はだいたい{cn}です。資料にドイツの数はありません。',
  'briefing.honestTitle': 'このゲームで分かること、分からないこと',
  'briefing.honestIs': 'お金の分けかたで何が変わるかを、考えるためのゲームです。',
  'briefing.honestNot':
    '未来を当てるものではありません。政府の考えでもありません。2024年より後の数は、ゲームの計算です。',
  'briefing.honestAssume':
    '計算に使う数の半分より多くは、ゲームが決めた数です。グラフには「数の説明」があります。',
  'briefing.honestClaim': '「『AIを使わない』ことが最大のリスク」',
  'briefing.honestSpeaker':
    'これは内閣府の資料（2026年1月27日）の言葉です。このゲームでは、使う人がふえると点が上がります。でも、この言葉が正しいかどうかは、決めません。',
  'briefing.honestValue': '点数はありません。何が大切かは、あなたが考えてください。',
  'briefing.rolesTitle': '六人の考え',
  'briefing.rolesLead': '一人が一つ選びます。その人になって話してください。二つ選んでもいいです。',
  'briefing.rolesAsk': 'みんなに聞くこと：{ask}',
};
