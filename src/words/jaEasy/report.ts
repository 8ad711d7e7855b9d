import type { Words } from '../dictionary.ts';
import type { report as ja } from '../ja/report.ts';

/** やさしい日本語: the report after the last autumn, and its endings. */
export const report: Words<typeof ja> = {
  'report.title': 'あなたの報告書',
  'report.lead': '点数はありません。何が変わったかを見てください。',
  'report.early': 'このゲームは、{all}年の中の{done}年で終わりました。同じ年の計画とくらべます。',
  'report.splits': 'あなたの分けかた',
  'report.splitsUnit': '木札の数です。1枚は{tally}です。',
  'report.unspent': '使わなかったお金、まだ届いていないお金',
  'report.unspentText':
    '予備費に残して国に返したお金は、全部で{reserve}です。まだ届いていないお金は{pipe}です。',
  'report.changes': '{from}から{to}までに、どう変わったか',
  'report.indicator': '数',
  'report.start': '最初（2024年度）',
  'report.honest':
    '学ぶためのゲームの結果です。未来を当てるものではありません。政府の考えでもありません。2024年より後の数は、ゲームの計算です。',
  'report.identity': '種 {seed}・結果の番号 {hash}',
  'report.identityNote': '種は、運を決める5つの文字です。同じ種で同じことを決めると、結果の番号も同じです。',
  'report.again': '同じ種でもう一度',
  'report.contents': '目次',
  'report.endingNote':
    '終わりかたは13あります。何も考えないで分けた1万通りの計画とくらべて決めます。「高い」「低い」などの言葉も、その中でのことです。どれがよいという順番はありません。',
  'report.endingEarly':
    '{years}年までに終わると、どんな国になるか、まだ分かりません。だから、いつもこの名前です。',
  'report.noPromises': '約束をしないで進めました。',
  'report.promisesLead': '一つずつ見てください。合わせた点はありません。',
  'report.promiseValue': '最後の秋{autumns}回の平均は{value}です。{target}以上が約束でした。',
  'report.held': 'はじめは{start}でした。もとからの流れだけなら、{low}まで下がります。',
  'report.redLine': '最低ライン',
  'report.redLineValue': '結果は{value}です。{target}より下にしない約束でした。',
  'report.restated':
    '{year}に約束を変えました。はじめは「{dimension}」の{level}（{target}以上）でした。理由：{reason}。',
  'report.promisesNote':
    '結果は、最後の秋{autumns}回の平均です。下の「六つの見かた」は、最後の秋だけです。0から100までの数です。',
  'report.voicesLead': '五人が、同じ国のことを話します。',
  'report.voicesNote': '五人は本当の人ではありません。結果の数に合う言葉を選びました。',
  'report.turnsLead': '前と同じ分けかたのときと、結果が大きくちがった年です。',
  'report.noTurns': '分けかたを変えても、結果はあまり変わりませんでした。',
  'report.turnUp': 'この分けかたで、「{dimension}」は最後に{by}高くなりました。',
  'report.turnDown': 'この分けかたで、「{dimension}」は最後に{by}低くなりました。',
  'report.turnAgain': '{year}からやり直す',
  'report.turnsNote':
    'できごとと対応は、変えないで計算しました。0から100までの数です。やり直しても、この記録は残ります。',
  'report.laid': '「{event}」{count}枚',
  'report.study': '調査',
  'report.studyNear': 'この夏の雲',
  'report.studyFar': '次の夏の雲',
  'report.lever': '動かしたレバー',
  'report.leverMoved': '{lever}：{way}',
  'report.event': '夏のできごと',
  'report.ready': '準備：{ready}',
  'report.answer': '対応：{answer}',
  'report.price': 'かかったお金{yen}',
  'report.fromReserve': '予備費から{yen}',
  'report.owed': '次のお金から{yen}',
  'report.unpaid': '払えなかったお金{yen}',
  'report.unmet': '{unmet}：{count}',
  'report.returned': '国に返した予備費',
  'report.twoYears': '{from}と{to}',
  'report.charts': '14のグラフを見る',
  'report.continuationNote':
    '「内数」の中のAIのお金は、発表されていません。その数はゲームが決めました。AIの分が分からない仕事と、国のふだんのお金は、4,380億円に入っていません。',
  'report.noteNotKept': 'この機械に残せません。閉じると消えます。紙に書いてください。',
  'report.albumCount': '{all}の中の{met}',
  'report.againText':
    '同じ種では、運は同じです。でも、決めかたが大きくちがうと、ちがう雲が来ることもあります。この記録は残ります。',
  'report.oneYear': '一つの年だけ変えます。どの年を変えますか。そのあとは、この記録と同じにもできます。',
  'report.another': 'ちがう種でもう一度',

  'part.ending': 'どんな国になったか',
  'part.promises': '約束と最低ライン',
  'part.bars': '始めの冬から変わったもの',
  'part.reach': '六つの見かた',
  'part.voices': '五人の声',
  'part.turns': '結果が大きく変わった年',
  'part.luck': '運：ちがう種だったら',
  'part.knowledge': '分からないこと：数がちがったら',
  'part.outlook': '2035年まで続けると',
  'part.years': '一年ずつの記録',
  'part.figures': '数の変わりかた',
  'part.debrief': '最後に考える',
  'part.album': '記録の本',
  'part.share': '残す・見せる',
  'part.again': 'もう一度',

  'ending.places': '何も考えないで分けた1万通りの中での場所：{what}。',
  'ending.place': '{what}（100のうち{percent}の計画より上）',
  'ending.most': '四つの柱では、{places}の木札が一番多いです（全部の{share}）。',
  'ending.mostEach': '木札が一番多いのは{places}です。それぞれ、全部の{share}です。',
  'ending.answeredByRule.name': 'しくみを使った国',
  'ending.answeredByRule.text':
    '夏のできごとの多くに、しくみを使った国です。しくみに守られた人も、しくみで困った人もいるでしょう。',
  'ending.answeredByRule.branch':
    'お金を出す道も、待つ道もありました。どれが何に効くかは、ゲームが決めたことです。',
  'ending.moneyWaiting.name': '順番を待つお金',
  'ending.moneyWaiting.text':
    '1年に使える量より、お金が多かった国です。そのお金は、まだ待っています。急にふえたお金は待つと、ゲームが決めました。',
  'ending.moneyWaiting.branch':
    '少しずつふやすと、早く届いたかもしれません。でも、早いことと役に立つことは、ちがいます。',
  'ending.comeback.name': '信頼がもどった国',
  'ending.comeback.text':
    '政府のルールを信じる人が、一度少なくなりました。それから、またもどりました。どうして少なくなったかは、この数では分かりません。',
  'ending.comeback.branch':
    '何が来るかは運です。でも、準備することは決められます。準備があると困ることがへると、ゲームが決めました。',
  'ending.usedWithDoubt.name': '使う人は多く、信じる人は少ない',
  'ending.usedWithDoubt.text':
    '生成AIをいつも使う人は、真ん中の計画より多い国です。でも、政府のルールを信じる人は少ないです。便利だからか、こわいから使うのかは、数では分かりません。',
  'ending.usedWithDoubt.branch':
    '信頼は、すぐには変わりません。調べる人か、ルールか、時間か。何があれば安心だったかは、人によってちがいます。',
  'ending.fromAbroad.name': '外国のAIを使う国',
  'ending.fromAbroad.text':
    '日本でAIをつくる力は、真ん中の計画より小さい国です。外国に払うお金は、多くの計画より多いです。外国のAIを使えます。でも、相手が変わると、こちらも困ります。',
  'ending.fromAbroad.branch':
    '日本でもっとAIをつくると、払うお金はへると、ゲームが決めました。でも、ほかに使うお金もへります。',
  'ending.trustHub.name': '信頼で国をつなぐ国',
  'ending.trustHub.text':
    'AIの安全を調べる人が多い国です。政府のルールを信じる人も多く、外国とも協力します。ここに使ったお金は、ほかのことには使えません。',
  'ending.trustHub.branch':
    'AIをつくるお金をふやす道もありました。でも、調べる人が足りなくなったかもしれません。',
  'ending.makers.name': 'AIをつくる力とお金の国',
  'ending.makers.text':
    '日本でAIをつくる力が、多くの計画より大きい国です。民間のお金も多いです。町の工場や役所の毎日が変わったかは、別の問題です。',
  'ending.makers.branch':
    '町に使うお金をふやす道もありました。つくる力は小さくても、AIを使える町が多くなったかもしれません。',
  'ending.talent.name': '働ける人は多く、心配は小さい',
  'ending.talent.text':
    'デジタルの仕事をする人が足りる会社は、多くの計画より多い国です。仕事の心配は、真ん中の計画より小さいです。人が育つには、長い時間とお金がいります。',
  'ending.talent.branch': '先に機械にお金を使う道もありました。でも、使える人が足りなかったかもしれません。',
  'ending.productive.name': '仕事は進み、危険も大きい国',
  'ending.productive.text':
    'AIを使って、多くの計画より仕事がはかどる国です。危険も、多くの計画より大きいです。楽になった人と困った人は、同じではないかもしれません。',
  'ending.productive.branch':
    '調べる人が早くふえると、危険はへると、ゲームが決めました。でも、ほかに使うお金がへります。',
  'ending.invested.name': 'お金は集まり、公平さは低い国',
  'ending.invested.text':
    '外国とくらべた会社のお金は、多くの計画より多い国です。でも、公平さは真ん中の計画より低いです。お金を見ても、小さな会社や介護のことは分かりません。',
  'ending.invested.branch':
    '学び直しや小さな会社にもっと使う道もありました。会社のお金はへっても、多くの人に届いたかもしれません。',
  'ending.balanced.name': 'どれも低すぎない国',
  'ending.balanced.text':
    '六つの見かたの中に、とても低いものがない国です。何の国かと聞かれると、少し困ります。',
  'ending.balanced.branch':
    '一つに多くのお金を使う道もありました。強いところができて、ほかが弱くなったでしょう。',
  'ending.nextGeneration.name': '学ぶ子どもが多い国',
  'ending.nextGeneration.text':
    '学校でAIについて学ぶ子どもが、真ん中の計画より多い国です。その子どもたちが働くのは、まだ先です。今の数には、まだほとんど出ていません。',
  'ending.nextGeneration.branch':
    '今働いている大人が学ぶ道もありました。早く効いたかもしれません。でも、学校が変わるのは後になったでしょう。',
  'ending.underWay.name': '一つの名前がない国',
  'ending.underWay.text':
    '一つの名前では、まだ呼べない国です。変わったことも、変わらないこともあります。今の水がどこに届くかは、まだ見えません。',
  'ending.underWay.branch':
    '早く一つを選ぶ道もありました。でも、何を選ばないかも、早く決めることになったでしょう。',

  'reading.spilt': '待っているお金',
  'reading.rules': 'しくみを使ったできごとの数',
  'reading.comeback': '下がってから戻った信頼',
  'reading.trust': '信頼',
  'reading.evaluators': '安全を調べる人の数',
  'reading.international': '外国との協力',
  'reading.capability': '国の中でAIをつくる力',
  'reading.standing': '外国とくらべた会社のお金',
  'reading.skills': 'デジタルの仕事ができる人',
  'reading.jobs': '仕事の心配',
  'reading.productivity': '仕事の進みかた',
  'reading.risk': '六つのリスクの平均',
  'reading.deficit': '外国のデジタルに払うお金',
  'reading.regularUse': 'いつも使う人',
  'reading.inclusion': '公平さ',
  'reading.pupils': 'AIを学ぶ子ども',
  'reading.weakest': '六つの中で一番低いもの',

  'fates.coming': 'ほかの700通りを計算しています',
  'fates.none': '計算しませんでした。',
  'fates.luckLead':
    '決めかたは同じで、運だけを{seeds}通りに変えました。20の点は、その結果です。▼はあなたです。',
  'fates.luckText': 'あなたは{value}です。{dots}の点の中で{below}が、あなたより左です。',
  'fates.luckReached': '点の線に届いた点は、{dots}の中で{count}です。',
  'fates.luckNote': '木札は、同じ順番の雲に置きました。対応は、その夏と同じ種類です。',
  'fates.knowledgeLead':
    '今度は、運は同じです。よく分からない数を{futures}通りに変えました。うすい帯には10回に8回、こい帯には10回に5回入ります。',
  'fates.knowledgeText': 'あなたは{value}です。10回に8回は{low}から{high}です。',
  'fates.scaleNote':
    '運と、分からないことは、ちがいます。二つの図は、同じ目もりです。どちらが広いですか。点の線は、約束や最低ラインです。',

  'outlook.lead': '最後の分けかたを毎年続けます。ほかには何も起きません。そのときの計算です。',
  'outlook.text': '{end}は{now}です。{last}は{later}です。',
  'outlook.note': '切れた線は、未来を当てるものではありません。水がどこまで効くかを見る線です。',

  'earlier.title': '前の回とくらべる',
  'earlier.lead':
    'この機械に残っている、同じコースで同じ年に終わった回です。「同じ運」は、同じ種の回です。数は、最後の秋{autumns}回の平均です。',
  'earlier.this': '今回',
  'earlier.sameLuck': '同じ運',

  'debrief.lead': 'ここに書いたことは、この機械の中だけにあります。だれにも送りません。',
  'debrief.role': 'カードの人になって、答えてください。',
  'debrief.q1': 'ほしいもののために、何をあきらめましたか。',
  'debrief.q2': '思ったこととちがったことを、一つ書いてください。どうしてだと思いますか。',
  'debrief.q3': 'この結果は、運ですか。選んだからですか。どうしてそう思いますか。',
  'debrief.exit': '私がお金の使いかたを一つ決めるなら、…',
  'debrief.card':
    'このゲームは、AIを多く使うほどよいと数えます。お金をほかのことに使う道はありません。「それはちがう」と言うのは、どんな人でしょう。',
  'debrief.placeholder': '思ったことを書いてください。',

  'album.lead':
    '見た終わりかたとできごとが、この機械に残ります。まだのものは影だけです。どの終わりかたが上ということはありません。',
  'album.unmet': 'まだ見ていません',
  'album.endings': '終わりかた',
  'album.events': 'できごと',

  'csv.honest': 'みずわけ。学ぶためのゲームの結果。未来を当てるものではない。政府の考えではない。種 {seed}',
  'csv.quarter': '3か月',
  'csv.survey': '2024年度の調査',
  'csv.column': '{name}（{unit}）',
};
