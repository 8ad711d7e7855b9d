import type { Words } from '../dictionary.ts';
import type { report as ja } from '../ja/report.ts';

/** やさしい日本語: the report after the last autumn, and its endings. */
export const report: Words<typeof ja> = {
  'report.title': 'あなたの報告書',
  'report.lead': '点数はありません。何が変わったかを見てください。',
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
  'report.noPromises': '約束をしないで進めました。',
  'report.promisesLead': '一つずつ見てください。合わせた点はありません。',
  'report.promiseValue': '最後の3回の秋の平均は{value}です。{target}以上が約束でした。',
  'report.redLine': '最低ライン',
  'report.redLineValue': '結果は{value}です。{target}より下にしない約束でした。',
  'report.restated':
    '{year}に約束を変えました。はじめは「{dimension}」の{level}（{target}以上）でした。理由：{reason}。',
  'report.promisesNote':
    '結果は、最後の3回の秋の平均です。下の「六つの見かた」は、最後の秋だけです。0から100までの数です。',
  'report.voicesLead': '五人が、同じ国のことを話します。',
  'report.voicesNote': '五人は本当の人ではありません。結果の数に合う言葉を選びました。',
  'report.turnsLead': '前と同じ分けかたのときと、結果が大きくちがった年です。',
  'report.noTurns': '分けかたを変えても、結果はあまり変わりませんでした。',
  'report.turnUp': 'この分けかたで、「{dimension}」は最後に{by}高くなりました。',
  'report.turnDown': 'この分けかたで、「{dimension}」は最後に{by}低くなりました。',
  'report.turnAgain': '{year}からやり直す',
  'report.turnsNote':
    'できごとと対応は、変えないで計算しました。0から100までの数です。やり直しても、この記録は残ります。',
  'report.emphasis': '「{pillar}」の25%を先に使ったところ',
  'report.mark': '目印をつけた雲',
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
  'ending.promisesOnly.name': 'あまり使われなかったお金',
  'ending.promisesOnly.text':
    'お金の分けかたは決まりました。でも、使ったお金は、多くの計画より少ない国です。残したのか、待っているのかで、意味は変わります。',
  'ending.promisesOnly.branch':
    '1年に使える分だけ分けると、早く届いたかもしれません。でも、早いことと役に立つことは、ちがいます。',
  'ending.trustHub.name': '信頼で国をつなぐ国',
  'ending.trustHub.text':
    'AIの安全を調べる人が多い国です。政府のルールを信じる人も多く、外国とも協力します。ここに使ったお金は、ほかのことには使えません。',
  'ending.trustHub.branch':
    'AIをつくるお金をふやす道もありました。でも、調べる人が足りなくなったかもしれません。',
  'ending.selfReliant.name': '自分でAIをつくる国',
  'ending.selfReliant.text':
    '日本でAIをつくる力が大きくなりました。民間のお金も集まりました。町の工場や役所の毎日が変わったかは、別の問題です。',
  'ending.selfReliant.branch':
    '町に使うお金をふやす道もありました。つくる力は小さくても、AIを使える町が多くなったかもしれません。',
  'ending.humanStrength.name': '人の力の国',
  'ending.humanStrength.text':
    'デジタルの仕事をする人が足りる会社がふえました。仕事の心配は、多くの計画より小さい国です。人が育つには、長い時間とお金がいります。',
  'ending.humanStrength.branch':
    '先に機械にお金を使う道もありました。でも、使える人が足りなかったかもしれません。',
  'ending.usedToTheFull.name': 'AIをとてもよく使う国',
  'ending.usedToTheFull.text':
    'AIを使って、多くの計画より仕事がはかどる国です。危険も、多くの計画より大きいです。楽になった人と困った人は、同じではないかもしれません。',
  'ending.usedToTheFull.branch':
    '調べる人がもっと早くふえる道もありました。ゆっくりでも、心配は少なかったかもしれません。',
  'ending.safeButBorrowed.name': '安全だが、借りている国',
  'ending.safeButBorrowed.text':
    '政府のルールを信じる人は、真ん中の計画より多い国です。でも、AIは外国から借りています。外国に払うお金は、少なくありません。相手が変わると、こちらも困ります。',
  'ending.safeButBorrowed.branch':
    '日本でもっとAIをつくると、払うお金は少しへったかもしれません。でも、ほかに使うお金もへります。',
  'ending.anxiousUse.name': '心配しながら使う社会',
  'ending.anxiousUse.text':
    '生成AIをいつも使う人は、少なくありません。でも、政府のルールを信じる人は、真ん中の計画より少ないです。便利だからか、こわいから使うのかは、数では分かりません。',
  'ending.anxiousUse.branch':
    '信頼は、すぐには変わりません。調べる人か、ルールか、時間か。何があれば安心だったかは、人によってちがいます。',
  'ending.earningButSplit.name': 'かせぐが、分かれた社会',
  'ending.earningButSplit.text':
    '民間のお金の順位は、多くの計画より上です。でも、よいことが広く届いたとは言えません。順位を見ても、小さな会社や介護のことは分かりません。',
  'ending.earningButSplit.branch':
    '学び直しや小さな会社にもっと使う道もありました。順位は下がっても、多くの人に届いたかもしれません。',
  'ending.quietStagnation.name': '静かに止まる国',
  'ending.quietStagnation.text':
    'AIをつくる力も、政府のルールを信じる人も、真ん中の計画より少ないです。静かに進むので、いつ何を変えるとよかったのか、よく分かりません。',
  'ending.quietStagnation.branch':
    'どちらか一つにお金を続けると、動いたかもしれません。では、もう一つはどうしますか。',
  'ending.comeback.name': '信頼がもどった国',
  'ending.comeback.text':
    '政府のルールを信じる人が、一度少なくなりました。それから、またもどりました。もどすために使ったお金と時間は、もう使えません。',
  'ending.comeback.branch':
    'もっと準備があると、あまり下がらなかったかもしれません。でも、何が起きるかは、だれも決められませんでした。',
  'ending.nextGeneration.name': '子どもたちのための国',
  'ending.nextGeneration.text':
    '学校でAIについて学ぶ子どもがふえました。その子どもたちが働くのは、まだ先です。今の数には、まだほとんど出ていません。',
  'ending.nextGeneration.branch':
    '今働いている大人が学ぶ道もありました。早く効きますが、学校が変わるのは後になったでしょう。',
  'ending.balanced.name': 'どれも低すぎない国',
  'ending.balanced.text':
    '六つの見かたの中に、とても低いものがない国です。何の国かと聞かれると、少し困ります。',
  'ending.balanced.branch':
    '一つに多くのお金を使う道もありました。強いところができて、ほかが弱くなったでしょう。',
  'ending.underWay.name': 'まだ途中の国',
  'ending.underWay.text':
    '一つの名前では、まだ呼べない国です。変わったことも、変わらないこともあります。今の水がどこに届くかは、まだ見えません。',
  'ending.underWay.branch':
    '早く一つを選ぶ道もありました。でも、何を選ばないかも、早く決めることになったでしょう。',

  'reading.spent': '使ったお金の割合',
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
  'fates.luckNote': '来なかったできごとには、いちばん多く選んだしかたで対応しました。',
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
    'この機械に残っている、同じコースの回です。「同じ運」は、同じ種の回です。数は、最後の3回の秋の平均です。',
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
