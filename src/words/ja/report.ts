/** 日本語: the report after the last autumn, and its endings. */
export const report = {
  'report.title': 'あなたの報告書',
  'report.lead': '成績はつけません。何が動き、何が動かなかったかを見てください。',
  'report.early':
    'このコースの{all}年のうち、{done}年で終えた回です。くらべる相手は、同じ年まで進んだ計画です。',
  'report.splits': 'あなたの配分',
  'report.splitsUnit': '単位：木札の枚数（1枚は{tally}）',
  'report.unspent': '使わなかったお金、まだ届いていないお金',
  'report.unspentText':
    '予備費に残して国へ返した分は、合わせて{reserve}です。まだ届いていない分は{pipe}です。',
  'report.changes': '{from}から{to}まで、どう変わったか',
  'report.indicator': '指標',
  'report.start': '出発点（2024年度）',
  'report.honest':
    'これは学ぶためのモデルの結果です。未来の予測ではなく、政府の見解でもありません。グラフや表の2024年より後の値は、すべてこのゲームの計算です。',
  'report.identity': '種 {seed}・照合コード {hash}',
  'report.identityNote':
    '種は、運を決める5文字です。同じ種で同じことを決めると、照合コードまで同じになります。',
  'report.again': '同じ種でもう一度',
  'report.contents': '目次',
  'report.endingNote':
    '結末は13あり、でたらめに分けた1万通りとくらべて決まります。「高い」「低い」などの言葉も、その中でのことです。上下も点数もありません。',
  'report.endingEarly':
    'はじめの{years}年のうちに終えた回は、どこへ向かうかがまだ分からないので、いつもこの結末です。結末に上下はありません。',
  'report.noPromises': '約束をせずに進めました。',
  'report.promisesLead': '一つずつ見てください。合わせた点数はありません。',
  'report.promiseValue': '最後の秋{autumns}回の平均は{value}。守るには{target}以上が必要でした。',
  'report.held': 'はじめは{start}。もとからの流れだけなら、{low}まで下がるところでした。',
  'report.redLine': '最低ライン',
  'report.redLineValue': '結果は{value}。{target}を下回らないことが約束でした。',
  'report.restated':
    '{year}に言い直した約束です。はじめは「{dimension}」の{level}（{target}以上）でした。理由：{reason}。',
  'report.promisesNote':
    '結果は、最後の秋{autumns}回の平均です（「六つの見方」の数は、最後の秋だけの値です）。物差しは0から100です。',
  'report.voicesLead': '同じ国の話を、五人がします。',
  'report.voicesNote': '五人は実在しません。結果の数字に合わせて、用意した言葉から選んでいます。',
  'report.turnsLead': '前と同じ分け方を続けた場合と、結果が大きくちがった年です。',
  'report.noTurns': '分け方を変えて、結果が大きく変わった年はありませんでした。',
  'report.turnUp': 'この分け方で、「{dimension}」は最後に{by}高くなりました。',
  'report.turnDown': 'この分け方で、「{dimension}」は最後に{by}低くなりました。',
  'report.turnAgain': '{year}からやり直す',
  'report.turnsNote':
    '出来事も対応もそのままにした計算で、数は0から100の物差しです。やり直すと新しい回になり、この回も残ります。',
  'report.laid': '「{event}」{count}枚',
  'report.study': '調査',
  'report.studyNear': 'この夏の雲',
  'report.studyFar': '次の夏の雲',
  'report.lever': '動かしたレバー',
  'report.leverMoved': '{lever}：{way}',
  'report.event': '夏の出来事',
  'report.ready': '準備の度合い：{ready}',
  'report.answer': '対応：{answer}',
  'report.price': '費用{yen}',
  'report.fromReserve': '予備費から{yen}',
  'report.owed': '次の予算から{yen}',
  'report.unpaid': '払えなかった分{yen}',
  'report.unmet': '{unmet}：{count}',
  'report.returned': '国へ返した予備費',
  'report.twoYears': '{from}と{to}',
  'report.charts': '14のグラフを開く',
  'report.continuationNote':
    '「内数」（大きな額の一部）の中のAIの分は公表されていないので、このゲームが仮定しました。AIの分だけを取り出せない施策と、ふだんの予算は、国の4,380億円に入っていません。',
  'report.noteNotKept': 'この端末に書きこめません。閉じると消えるので、紙に写してください。',
  'report.albumCount': '{all}のうち{met}',
  'report.againText':
    '同じ種なら、運は同じです。来る雲は国のようすにもよるので、決め方が大きくちがえば変わることもあります。どれを選んでも、この回は残ります。',
  'report.oneYear': '一年だけ変えてみる。どの年を変えますか。そのあとの年は、この回のままにもできます。',
  'report.another': '別の種でもう一度',

  'part.ending': '結末',
  'part.promises': '約束と最低ライン',
  'part.bars': '始めの冬から動いたもの',
  'part.reach': '六つの見方',
  'part.voices': '五人の声',
  'part.turns': '分かれ目になった年',
  'part.luck': '運：別の種だったら',
  'part.knowledge': '分からないこと：仮定がちがったら',
  'part.outlook': 'このまま2035年まで',
  'part.years': '一年ずつの記録',
  'part.figures': '数字の移り変わり',
  'part.debrief': '最後に考える',
  'part.album': '記録帳',
  'part.share': '残す・見せる',
  'part.again': 'もう一度',

  'ending.places': 'でたらめに分けた1万通りの中での位置：{what}。',
  'ending.place': '{what}（{percent}%の計画より上）',
  'ending.most': '四つの柱では、{places}に木札をいちばん多く置きました（全体の{share}）。',
  'ending.mostEach': 'いちばん多く木札を置いたのは{places}（それぞれ全体の{share}）でした。',
  'ending.answeredByRule.name': 'しくみで対応した国',
  'ending.answeredByRule.text':
    '夏の出来事の多くに、しくみを変えて対応した国です。しくみで守られた人も、しくみで動きにくくなった人もいるはずです。',
  'ending.answeredByRule.branch':
    'お金を出す道も、ようすを見る道もありました。どの対応が何に効くかは、このモデルが置いた仮定です。',
  'ending.moneyWaiting.name': '順番を待つお金',
  'ending.moneyWaiting.text':
    '一年で受け止められる量を超えたお金が、まだ順番を待っている国です。急に増えた予算は、人や場所がそろうまで待つと、このモデルは仮定しています。',
  'ending.moneyWaiting.branch':
    '少しずつ増やす道なら、もっと早く現場に届いたかもしれませんが、早く届くことと役に立つことは同じではありません。',
  'ending.comeback.name': '戻ってきた信頼',
  'ending.comeback.text':
    '政府のAI規制への信頼が一度下がり、そこから戻ってきた国です。なぜ下がったか、前と同じ信頼なのかは、この数字だけでは分かりません。',
  'ending.comeback.branch':
    'どの雲が来るかは運でも、どれだけ準備しておくかは決められます。準備の度合いが高いほど害は小さくなると、このモデルは仮定しています。',
  'ending.usedWithDoubt.name': '使う人は多め、信頼は低め',
  'ending.usedWithDoubt.text':
    '生成AIをふだん使う人は真ん中の計画より多く、政府のAI規制を信頼する人は少ない国です。便利だから使うのか、置いていかれたくなくて使うのか、数字だけでは分かりません。',
  'ending.usedWithDoubt.branch':
    '信頼はゆっくりしか動きません。調べる人か、ルールか、それとも時間か。何があれば安心して使えるのかは、分かれるところです。',
  'ending.fromAbroad.name': 'AIは海外から',
  'ending.fromAbroad.text':
    '国内の開発力は真ん中の計画より低く、海外へ払うデジタル赤字は多くの計画より大きい国です。ほかの国のAIを使えることと、貸し手の都合で暮らしが変わることは、うらおもてです。',
  'ending.fromAbroad.branch':
    '国内の開発へもっと水を回すと赤字は小さくなると、このモデルは仮定しています。そのぶん、ほかの水は減ることになります。',
  'ending.trustHub.name': '信頼の結び目',
  'ending.trustHub.text':
    '安全を調べる人が増え、政府のAI規制への信頼も高く、国際協力にも水を流した国です。そこへ流した水と時間は、ほかのことには使えません。',
  'ending.trustHub.branch':
    '確かめる力を少しゆずって、創る力へ水を回す道もあり、そのときは、自分で創ったものを調べる人が足りなくなったかもしれません。',
  'ending.makers.name': '開発力と投資の国',
  'ending.makers.text':
    '国内でAIを創る力も、ほかの国の伸びとくらべた民間投資も、多くの計画より大きい国です。創ったものが町工場や役所や介護の毎日に届いたかどうかは、別の問いとして残ります。',
  'ending.makers.branch':
    '町での利用のほうへもっと水を流す道もあり、計算機のうなりは小さくなっても、使いこなす人のいる町が増えたかもしれません。',
  'ending.talent.name': '人材は多め、仕事の不安は小さめ',
  'ending.talent.text':
    'デジタル人材の足りている会社が多くの計画より多く、仕事への不安は真ん中の計画より小さい国です。人が育つには年月がかかり、そのあいだ機械に回さなかったお金もあります。',
  'ending.talent.branch':
    '計算機や開発へ早くから水を回す道もありましたが、使う人が足りないまま機械だけが増えることも、ありえました。',
  'ending.productive.name': '生産性もリスクも高め',
  'ending.productive.text':
    'AIによる生産性の伸びも、六つのリスクの平均も、多くの計画より大きい国です。楽になった人と困った人が同じ人とはかぎりません。',
  'ending.productive.branch':
    '調べる人が早く増えるほどリスクは下がると、このモデルは仮定しています。そこへ回す水は、ほかのどこかから引くことになります。',
  'ending.invested.name': '投資は多め、公平さは低め',
  'ending.invested.text':
    'ほかの国の伸びとくらべた民間投資は多くの計画より大きく、「公平さ」は真ん中の計画より低い国です。小さな会社や介護の現場まで実りが届いたかを見るには、投資とは別の物差しがいります。',
  'ending.invested.branch':
    '学び直しや小さな会社へもっと水を回していたら、投資は小さくなっても、実りに手の届く人が増えたかもしれません。',
  'ending.balanced.name': 'どれも低すぎない国',
  'ending.balanced.text':
    '六つの見方の中でいちばん低いものをくらべると、多くの計画より高い国です。何の国かと聞かれると、少し言葉に迷います。',
  'ending.balanced.branch':
    '一つの柱に思い切って水を集めていたら、とがった強みが生まれたかもしれず、そのかわり、ほかの何かが細くなったでしょう。',
  'ending.nextGeneration.name': '学ぶ子どもの多い国',
  'ending.nextGeneration.text':
    '学校でAIについて学ぶ子どもが、真ん中の計画より多い国です。その子たちの多くが働きはじめるのはまだ先で、いまの数字に実りはほとんど写っていません。',
  'ending.nextGeneration.branch':
    'いま働いている人の学び直しへ回す道もあり、そのほうが早く効いたかもしれませんが、教室が変わるのは後になったでしょう。',
  'ending.underWay.name': '一つの名前にならない国',
  'ending.underWay.text':
    '一つの名前では、まだ呼べない国です。動いたものも動かなかったものもあり、いま流れている水がどこへ届くかは、まだ見えていません。',
  'ending.underWay.branch':
    '早くに一つを選び、水を流しつづける道もありました。そのかわり、何をあきらめるかも早く決めることになります。',

  'reading.spilt': '順番を待つお金',
  'reading.rules': 'しくみで対応した出来事の数',
  'reading.comeback': '下がったあとに戻った信頼',
  'reading.trust': '信頼',
  'reading.evaluators': '安全を調べる人の数',
  'reading.international': '国際協力の働き',
  'reading.capability': '国内の開発力',
  'reading.standing': 'ほかの国の伸びとくらべた民間投資',
  'reading.skills': 'デジタル人材',
  'reading.jobs': '仕事の不安',
  'reading.productivity': '生産性',
  'reading.risk': '六つのリスクの平均',
  'reading.deficit': 'デジタル赤字',
  'reading.regularUse': 'ふだん使う人',
  'reading.inclusion': '公平さ',
  'reading.pupils': 'AIを学ぶ子ども',
  'reading.weakest': '六つの見方の中で一番低いもの',

  'fates.coming': 'ほかの700通りを計算しています',
  'fates.none': '計算しませんでした。',
  'fates.luckLead':
    'あなたの決め方はそのままで、運を決める種だけを{seeds}通りに変えました。20の点が、その結果の散らばりを表します。▼があなたです。',
  'fates.luckText': 'あなたは{value}。{dots}の点のうち{below}が、あなたより左です。',
  'fates.luckReached': '点線に届いた点は、{dots}のうち{count}です。',
  'fates.luckNote': '木札は同じ順の雲に置き、対応はその夏と同じ種類にしました。',
  'fates.knowledgeLead':
    '今度は運をそのままにして、このゲームの仮定を、ありえる範囲で{futures}通りに変えました。うすい帯に10回に8回、こい帯に10回に5回が入ります。',
  'fates.knowledgeText': 'あなたは{value}。10回に8回は{low}から{high}です。',
  'fates.scaleNote':
    '運と、分からないことは、別の問いです。二つの図は目盛りの幅が同じなので、どちらが広いかをくらべられます。点線は、約束や最低ラインの高さです。',

  'outlook.lead': '最後の分け方を毎年続け、ほかに何も起こらないとしたら、という計算です。',
  'outlook.text': '{end}は{now}、{last}は{later}。',
  'outlook.note':
    '破線は予測ではありません。まだ届いていない水が、どこまで効きつづけるかを見るための線です。',

  'earlier.title': '前の回とくらべる',
  'earlier.lead':
    'この端末に残っている、同じコースを同じ年まで進めて終えた回です。「同じ運」は、同じ種の回です。数は、最後の秋{autumns}回の平均です。',
  'earlier.this': '今回',
  'earlier.sameLuck': '同じ運',

  'debrief.lead': 'ここに書いたことは、この端末の中だけにあり、どこにも送られません。',
  'debrief.role': '役割カードを持っていた人は、その人になって答えてください。',
  'debrief.q1': 'ほしかったものを手に入れるために、何をあきらめましたか。',
  'debrief.q2': '思っていたのとちがったことを、一つあげてください。なぜそうなったのでしょう。',
  'debrief.q3': 'この結果は、運でしょうか、選択でしょうか。そう思うのは、なぜですか。',
  'debrief.exit': '私が予算を一つ決めるなら、…',
  'debrief.card':
    'このモデルは、AIが多く使われるほどよいと数えます。そして、お金をAIのほかに使う道を考えません。「それはちがう」と言うのは、どんな人でしょう。',
  'debrief.placeholder': '思ったことを、そのまま書いてください。',

  'album.lead':
    '出会った結末と出来事が、この端末に残ります。まだのものは影で示します。結末に上下はありません。',
  'album.unmet': 'まだ出会っていません',
  'album.endings': '結末',
  'album.events': '出来事',

  'csv.honest': 'みずわけ（学ぶためのモデルの結果。予測ではなく、政府の見解でもありません）　種 {seed}',
  'csv.quarter': '四半期',
  'csv.survey': '2024年度の調査',
  'csv.column': '{name}（{unit}）',
} as const;
