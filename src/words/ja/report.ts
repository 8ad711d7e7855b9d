/** 日本語: how a run ended, who speaks of it, levers, roles, promises, debrief and album. */
export const report = {
  'ending.promisesOnly.name': '紙の上の予算',
  'ending.promisesOnly.text':
    '予算は決まりましたが、使われたお金の割合が、多くの計画より小さい国です。備えに残したのか、あふれて待っているのかで、この姿の意味は変わります。',
  'ending.promisesOnly.branch':
    '受け止められる量に合わせて分けていたら、もっと早く現場に届いたかもしれませんが、早く届くことと役に立つことは同じではありません。',
  'ending.trustHub.name': '信頼の結び目',
  'ending.trustHub.text':
    '安全を調べる人が増え、政府のAI規制への信頼も高く、国際協力にも水を流した国です。そこへ流した水と時間は、ほかのことには使えません。',
  'ending.trustHub.branch':
    '確かめる力を少しゆずって、創る力へ水を回す道もあり、そのときは、自分で創ったものを調べる人が足りなくなったかもしれません。',
  'ending.selfReliant.name': '自律の開発国',
  'ending.selfReliant.text':
    '国内でAIを創る力が積み上がり、AIへの民間投資もよく集まった国です。創ったものが町工場や役所や介護の毎日に届いたかどうかは、別の問いとして残ります。',
  'ending.selfReliant.branch':
    '町での利用のほうへもっと水を流す道もあり、計算機のうなりは小さくなっても、使いこなす人のいる町が増えたかもしれません。',
  'ending.humanStrength.name': '人間力の国',
  'ending.humanStrength.text':
    'デジタル人材の足りている会社が増え、仕事への不安が多くの計画より小さい国です。人が育つには年月がかかり、そのあいだ機械に回さなかったお金もあります。',
  'ending.humanStrength.branch':
    '計算機や開発へ早くから水を回す道もありましたが、使う人が足りないまま機械だけが増えることも、ありえました。',
  'ending.usedToTheFull.name': '使い倒す国',
  'ending.usedToTheFull.text':
    'AIが仕事に入り、生産性の伸びが多くの計画より大きい国です。六つのリスクの平均も多くの計画より高く、楽になった人と困った人が同じ人とはかぎりません。',
  'ending.usedToTheFull.branch':
    '調べる人がもっと先に増えていたら、のびはゆるやかでも、心配の少ない使い方に近づけたかもしれません。',
  'ending.safeButBorrowed.name': '安全だが借り物',
  'ending.safeButBorrowed.text':
    '政府のAI規制への信頼は真ん中の計画より高く、国内の開発力は低めで、使うAIの多くを海外から借りている国です。家賃にあたるデジタル赤字も小さくなく、貸し手の都合が変われば、こちらの暮らしも変わります。',
  'ending.safeButBorrowed.branch':
    '国内の開発へもっと水を回していたら、家賃は少し下がったかもしれませんが、そのぶん、ほかの水は減ることになります。',
  'ending.anxiousUse.name': '不安の高利用社会',
  'ending.anxiousUse.text':
    '生成AIをふだん使う人は少なくない一方で、政府のAI規制を信頼する人は、真ん中の計画より少ない国です。便利だから使うのか、置いていかれるのがこわくて使うのか、数字だけでは分かりません。',
  'ending.anxiousUse.branch':
    '信頼はゆっくりしか動きません。調べる人か、ルールか、それとも時間か。何があれば安心して使えたのかは、分かれるところです。',
  'ending.earningButSplit.name': '稼ぎが分かれた社会',
  'ending.earningButSplit.text':
    'AIへの民間投資の順位は多くの計画より上で、実りが広く届いたとは言いにくい国です。小さな会社や介護の現場まで実りが届いたかを見るには、投資の順位とは別の物差しがいります。',
  'ending.earningButSplit.branch':
    '学び直しや小さな会社へもっと水を回していたら、順位は下がっても、実りに手の届く人が増えたかもしれません。',
  'ending.quietStagnation.name': '静かな停滞',
  'ending.quietStagnation.text':
    '国内の開発力も、政府のAI規制への信頼も、真ん中の計画に届かなかった国です。大きな音はしないので、どの年に何を変えればよかったのか、指さすのがむずかしくなります。',
  'ending.quietStagnation.branch':
    'どちらか一つへ水を流しつづければ動きだしたかもしれず、そのときは、残る一つをどうするかが問いになったでしょう。',
  'ending.comeback.name': '危機からの再起',
  'ending.comeback.text':
    '政府のAI規制への信頼が一度下がり、そこから戻ってきた国です。戻すあいだに使った水と時間は、もう別のことには使えません。',
  'ending.comeback.branch':
    '備えの度合いがもっと高ければ、落ちこみは浅かったかもしれませんが、雲が来るかどうかは、だれにも決められませんでした。',
  'ending.nextGeneration.name': '次世代への投資',
  'ending.nextGeneration.text':
    '学校でAIについて学ぶ子どもが増えた国です。その子たちの多くが働きはじめるのはまだ先で、いまの数字に実りはほとんど写っていません。',
  'ending.nextGeneration.branch':
    'いま働いている人の学び直しへ回す道もあり、そのほうが早く効いたかもしれませんが、教室が変わるのは後になったでしょう。',
  'ending.balanced.name': '均衡の国',
  'ending.balanced.text':
    '六つの見方の中でいちばん低いものをくらべると、多くの計画より高い国です。何の国かと聞かれると、少し言葉に迷います。',
  'ending.balanced.branch':
    '一つの柱に思い切って水を集めていたら、とがった強みが生まれたかもしれず、そのかわり、ほかの何かが細くなったでしょう。',
  'ending.underWay.name': '途上の国',
  'ending.underWay.text':
    '一つの名前では、まだ呼べない国です。動いたものも動かなかったものもあり、いま流れている水がどこへ届くかは、まだ見えていません。',
  'ending.underWay.branch':
    '早くに一つを選び、水を流しつづける道もありました。そのかわり、何をあきらめるかも早く決めることになります。',

  'voice.industry.name': '産業',
  'voice.industry.who': '町工場をいとなむ人',
  'voice.industry.investment.good': 'AIの話をしに行くと、椅子をすすめてくれる投資家が増えました。',
  'voice.industry.investment.bad':
    '投資家のかたは工場を見て、感心して、お茶を飲んで、そのまま帰っていかれます。',
  'voice.industry.investment.wanted':
    '流行だからではなく、うちの技術を見て出してくれるお金がほしかったんです。',
  'voice.industry.investment.fear':
    'こわいのは、お金というのは、来るときより帰るときのほうが足が速いことですね。',
  'voice.industry.productivity.good': '見積もりづくりが昼前に終わるので、午後はちゃんと鉄を削れます。',
  'voice.industry.productivity.bad': 'AIを入れてから増えたのは、AIの使い方を決める会議です。',
  'voice.industry.productivity.wanted': '早く帰れる日と、そのぶん上がった給料と、両方見たかったですね。',
  'voice.industry.productivity.fear': '浮いた時間が、そのまま値下げに化けるのが心配です。',
  'voice.industry.rank.good': '海外の展示会で、日本のAIはどうだと、向こうから聞かれるようになりました。',
  'voice.industry.rank.bad': '海外の展示会で日本のAIの話になると、相手は名刺をしまいはじめます。',
  'voice.industry.rank.wanted': '順位そのものより、取引先に長い説明のいらない国になってほしかったんです。',
  'voice.industry.rank.fear': 'よそも伸びますから、順位というのは、じっとしているだけで下がります。',
  'voice.industry.firmUse.good': 'となりの板金屋も向かいの印刷屋も、あたりまえの顔で仕事に使っています。',
  'voice.industry.firmUse.bad': 'となりの板金屋も使ってはいますが、まだ見積もりの下書きだけだそうです。',
  'voice.industry.firmUse.wanted': 'うちのように人の少ない会社にこそ、使い方を教えに来てほしかったんです。',
  'voice.industry.firmUse.fear': 'みんなが同じ道具を使って、うちとよその仕事が同じ顔になるのが気がかりです。',

  'voice.workers.name': '働く人',
  'voice.workers.who': '電話の窓口で働く人',
  'voice.workers.jobs.good': '休憩室で、次はだれの席がなくなるかという話を、心配していたほどは聞きません。',
  'voice.workers.jobs.bad': '休憩室では、天気の話の次に、だれの席がなくなるかの話になります。',
  'voice.workers.jobs.wanted': '変えるなら変えるで、決まる前に、窓口にいる私たちに聞いてほしかった。',
  'voice.workers.jobs.fear': 'こわいのは、仕事がなくなる日より、なくなるかもと言われて待つ毎日です。',
  'voice.workers.skills.good': '分からないときに聞ける人が、職場にやっとできました。',
  'voice.workers.skills.bad': 'くわしい人がひとりしかいなくて、その人が休むと機械も休みます。',
  'voice.workers.skills.wanted': '学ぶ時間を、家に帰ったあとではなく、勤務の中にほしかった。',
  'voice.workers.skills.fear': '覚えたころに道具が入れかわって、また初心者に戻るのが不安です。',
  'voice.workers.gap.good':
    '小さな会社に移った同僚が、ここにも道具とルールがちゃんとある、と言っていました。',
  'voice.workers.gap.bad':
    '大きな会社の友人にはAIの手引きがあって、うちには「ほどほどに」という貼り紙があります。',
  'voice.workers.gap.wanted': '会社の大きさで、働く人の守られ方まで変わらないでほしかった。',
  'voice.workers.gap.fear': '差が開けば、人も仕事も、準備のできた会社へ流れていきます。',
  'voice.workers.inclusion.good': '便利になったと言う人の顔ぶれが、前よりいろいろです。',
  'voice.workers.inclusion.bad': '便利になったと言うのは、前から便利だった人ばかりです。',
  'voice.workers.inclusion.wanted': '取り残された人を数えるより、取り残される前に手をのばしてほしかった。',
  'voice.workers.inclusion.fear': '「みんな」という言葉から、声の小さい人が先に抜けていくのがこわいです。',

  'voice.safety.name': '安全',
  'voice.safety.who': 'AIの弱点を探す人',
  'voice.safety.risk.good': '心配ごとをとじたファイルは、覚悟していたほどには太りませんでした。',
  'voice.safety.risk.bad': '心配ごとをとじるファイルを、背表紙の太いものに買いかえました。',
  'voice.safety.risk.wanted': '広まってから調べるのではなく、調べてから広める順番にしたかったのです。',
  'voice.safety.risk.fear': '気になるのは、まだ名前のない危険には、予算の項目もないことです。',
  'voice.safety.evaluators.good': '席が足りなくなって、新しい同僚は窓ぎわでAIを問いつめています。',
  'voice.safety.evaluators.bad': '調べてほしいという人の列はのびるのに、調べる側の席はなかなか増えません。',
  'voice.safety.evaluators.wanted': '創る人と同じ食堂に、確かめる人の席もほしかったのです。',
  'voice.safety.evaluators.fear': '育てるには何年もかかる同僚が、電話一本で引き抜かれるのがこわいです。',
  'voice.safety.trust.good': '国の発表に、「どうせ」で始まる返事が減りました。',
  'voice.safety.trust.bad': '国の発表には、読まれる前から「どうせ」で始まる返事がつきます。',
  'voice.safety.trust.wanted': '分からないことは分からないと言っても、聞いてもらえる関係がほしかったのです。',
  'voice.safety.trust.fear': '信頼は、積むときは一段ずつで、崩れるときは階段ごとです。',
  'voice.safety.technical.good': 'まちがえそうなときに、自分からそう言うAIが増えました。',
  'voice.safety.technical.bad': '自信たっぷりにまちがえるAIを、きょうも見つけました。',
  'voice.safety.technical.wanted': '止まるべきときに本当に止まるかを、もっと試しておきたかったのです。',
  'voice.safety.technical.fear': '次の故障は、私たちがまだ試していない使い方から来ると思います。',

  'voice.local.name': '地域',
  'voice.local.who': '山あいの町の役場で働く人',
  'voice.local.socialProblems.good':
    '病院への送り迎えも雪かきも手だてがついて、掲示板に貼る困りごとが減りました。',
  'voice.local.socialProblems.bad': '困りごとの掲示板は、もう重ねて貼る場所もありません。',
  'voice.local.socialProblems.wanted':
    '新しいお試しより、去年からの困りごとが片づくところを見たかったですね。',
  'voice.local.socialProblems.fear':
    'お試しの年が終わって、機械だけ残り、直せる人が帰ってしまうのが心配です。',
  'voice.local.inclusion.good': 'スマホを持たない人も、窓口で同じように早く用がすむようになりました。',
  'voice.local.inclusion.bad': '便利になったのは駅前までで、うちの谷には案内の紙だけが届きます。',
  'voice.local.inclusion.wanted': 'いちばん奥の家まで届いてから、「町のAI」と呼びたかったですね。',
  'voice.local.inclusion.fear': '便利な町へ人が移るほど、残った家が遠くなっていきます。',
  'voice.local.publicUse.good': '議事録は機械が下書きしてくれるので、職員は住民の話を聞きに出かけられます。',
  'voice.local.publicUse.bad': 'AIを使うための申請書を、手で書いて、はんこをもらいに回っています。',
  'voice.local.publicUse.wanted':
    '大きな市の見本ではなく、職員の少ない町の使い方を、いっしょに考えてほしかったですね。',
  'voice.local.publicUse.fear': '窓口で「AIが決めましたので」と言う日だけは、来てほしくありません。',
  'voice.local.sectors.good': '介護の夜勤にも、田んぼの見回りにも、ひと息つける時間ができました。',
  'voice.local.sectors.bad': '介護も畑も工事も、人手の足りないところほど、道具が最後に来ます。',
  'voice.local.sectors.wanted': '腰をかがめて働く人のところへ、いちばん先に届けたかったですね。',
  'voice.local.sectors.fear': '機械がこわれても直す人は遠く、田植えのほうは待ってくれないのが心配です。',

  'voice.youth.name': '若者',
  'voice.youth.who': 'もうすぐ高校を卒業する人',
  'voice.youth.pupils.good': '妹の学校には、AIの答えのどこがあやしいかを話し合う授業があるんです。',
  'voice.youth.pupils.bad': '学校で教わったAIの話は、「使うな」と「気をつけろ」だけでした。',
  'voice.youth.pupils.wanted': '使い方だけじゃなくて、使わないほうがいいときも習いたかったです。',
  'voice.youth.pupils.fear': '先生も親も知らないことを、自分たちだけで判断するのは、けっこう不安です。',
  'voice.youth.trust.good': '国のルールなんて、と言っていた友だちが、最近は中身を読んで文句を言います。',
  'voice.youth.trust.bad': '国が見てくれているから安心、と教室で言ったら、たぶん笑われます。',
  'voice.youth.trust.wanted': 'ルールを決める人に、一度くらい教室へ来てほしかったです。',
  'voice.youth.trust.fear': '信じるのをやめると楽なので、みんなが楽なほうへ行くのがこわいです。',
  'voice.youth.misinformation.good': 'うその動画が回ってきても、だれかがすぐ「それ、もとは？」と聞きます。',
  'voice.youth.misinformation.bad': 'うその動画のほうが先に回ってくることに、もう慣れてしまいました。',
  'voice.youth.misinformation.wanted': 'だまされた人を笑うより、確かめ方をみんなで知っておきたかったです。',
  'voice.youth.misinformation.fear': '本物を見せても「どうせ作りもの」と言われるようになるのが、いやです。',
  'voice.youth.working.good': '学校でAIを学んだ先輩が、就職した先でもう人に教えているそうです。',
  'voice.youth.working.bad': '学校でAIを学んでから就職した先輩が、まわりにほとんどいません。',
  'voice.youth.working.wanted': '習ったことを、最初の職場で試せるようにしておいてほしかったです。',
  'voice.youth.working.fear': '若いから分かるよね、と何でもまかされるのが、ちょっとこわいです。',

  'lever.guideline.name': 'AI指針のきびしさ',
  'lever.guideline.text': 'AI法第13条の指針で、会社にどこまでの取り組みを求めるかです。',
  'lever.guideline.up': 'きびしくする',
  'lever.guideline.down': 'ゆるめる',
  'lever.guideline.upText':
    '安全を調べる働きが信頼に結びつきやすくなりますが、手間が増え、AIを使う会社の増え方はゆるやかになります。',
  'lever.guideline.downText':
    '手間が減り、AIを使う会社は増えやすくなりますが、安全を調べる働きが信頼に結びつきにくくなります。',
  'lever.contentReturn.name': '作品への対価',
  'lever.contentReturn.text': 'AIが学んだ作品や記事をつくった人に、どこまで対価を還すかです。',
  'lever.contentReturn.up': '多く還す',
  'lever.contentReturn.down': '少なくする',
  'lever.contentReturn.upText':
    '作品などの権利がそこなわれるリスクは下がりますが、AIの学習にお金がかかり、モデルの開発は進みにくくなります。',
  'lever.contentReturn.downText':
    'AIの学習にかかるお金が減り、モデルの開発は進みやすくなりますが、作品などの権利がそこなわれるリスクは上がります。',
  'lever.procurement.name': '国産品の優先',
  'lever.procurement.text': '国や町がAIを買うとき、国産のものをどこまで優先するかです。',
  'lever.procurement.up': '優先を強める',
  'lever.procurement.down': '優先を弱める',
  'lever.procurement.upText':
    '国内の開発力は育ちやすくなりますが、役所や町で使われるまでに時間がかかります。',
  'lever.procurement.downText': '役所や町では早く使えますが、国内の開発力は育ちにくくなります。',
  'lever.talent.name': '海外からの人材',
  'lever.talent.text': 'AIにくわしい人を、海外からどこまで迎えるかです。',
  'lever.talent.up': '多く迎える',
  'lever.talent.down': '迎える数を減らす',
  'lever.talent.upText':
    '人手不足が開発をさまたげにくくなりますが、仕事への不安は大きくなると、このモデルは仮定します。',
  'lever.talent.downText':
    '仕事への不安は小さくなると、このモデルは仮定しますが、人手不足が開発をさまたげやすくなります。',
  'lever.dataSharing.name': 'データの共有',
  'lever.dataSharing.text': '会社や役所のデータを、AIの開発のためにどこまで持ちよるかです。',
  'lever.dataSharing.up': '広く持ちよる',
  'lever.dataSharing.down': '範囲をしぼる',
  'lever.dataSharing.upText':
    '学べるデータが増え、モデルの開発も会社での利用も進みやすくなりますが、プライバシーの侵害やAIのまちがいなどのリスクは上がります。',
  'lever.dataSharing.downText':
    'プライバシーの侵害やAIのまちがいなどのリスクは下がりますが、学べるデータが減り、モデルの開発も会社での利用も進みにくくなります。',
  'lever.labelling.name': '生成物の表示',
  'lever.labelling.text': 'AIでつくった文や絵に、そうと示すことを、どこまで義務にするかです。',
  'lever.labelling.up': '義務を広げる',
  'lever.labelling.down': '義務をせばめる',
  'lever.labelling.upText':
    '偽・誤情報は広がりにくくなりますが、生成AIを使う人の増え方はゆるやかになります。',
  'lever.labelling.downText': '生成AIを使う人は早く増えますが、偽・誤情報も広がりやすくなります。',

  'role.firms.name': '町工場・中小企業',
  'role.firms.wants': '人手の足りない職場ですぐ使える道具と、教えに来てくれる人がほしい立場です。',
  'role.firms.fears': 'ルールの書類を書くだけで日が暮れ、使うところまで行けないことを心配しています。',
  'role.firms.ask': 'その予算は、社員の顔をみんな覚えられるくらいの会社まで届きますか。',
  'role.builders.name': 'AIを創る研究者・企業',
  'role.builders.wants': '計算機と、データと、何年も続くお金がほしい立場です。',
  'role.builders.fears': '方針が毎年かわり、芽が出る前に水を止められることを心配しています。',
  'role.builders.ask': '海外のAIが急に使えなくなったら、あなたの仕事は何で続けますか。',
  'role.watchers.name': '安全を調べる人',
  'role.watchers.wants': 'AIが世に出る前に、調べる人と時間を確保したい立場です。',
  'role.watchers.fears': 'ふだんは忘れられ、事故のあとにだけ急いで呼ばれることを心配しています。',
  'role.watchers.ask': 'それがまちがえたとき、だれが気づき、だれが止めますか。',
  'role.townspeople.name': '町と現場（役所・介護・農業）',
  'role.townspeople.wants': 'きょうの困りごとを減らす道具を、大きな町と同じ早さで受け取りたい立場です。',
  'role.townspeople.fears': 'お試しだけで終わり、使わない機械が倉庫に残ることを心配しています。',
  'role.townspeople.ask': 'お試しの年が終わったあと、だれが直し、だれが払いますか。',
  'role.learners.name': '学生と学び直す人',
  'role.learners.wants': '働く前にも、働きながらも、学べる時間と場所がほしい立場です。',
  'role.learners.fears': '学び終えたころに、仕事のほうが変わっていることを心配しています。',
  'role.learners.ask': 'その計画では、いまの子どもが働くころ、人は何ができるようになっていますか。',
  'role.treasury.name': '将来の納税者',
  'role.treasury.wants': '使い道を説明できる分だけを使い、残りは備えにしたい立場です。',
  'role.treasury.fears': '使い切ることが目的になり、支払いだけが先の世代に届くことを心配しています。',
  'role.treasury.ask': 'その木札を1枚減らしたら、だれが、どう困りますか。',

  'promise.level.careful': '慎重な約束',
  'promise.level.bold': '思い切った約束',
  'promise.level.dream': '夢の約束',
  'promise.levelText.careful': 'でたらめに分けても、100回に70回ほどは守れる約束です。',
  'promise.levelText.bold': 'でたらめに分けると、守れるのは100回に35回ほどの約束です。',
  'promise.levelText.dream': 'でたらめに分けると、守れるのは100回に10回ほどの約束です。',
  'promise.state.ahead': '先に進んでいる',
  'promise.state.onCourse': '五分五分',
  'promise.state.danger': 'あぶない',
  'promise.kept': '守れた',
  'promise.missed': '守れなかった',
  'promise.reason.event': '出来事で事情が変わった',
  'promise.reason.evidence': '数字を見て考えが変わった',
  'promise.reason.people': '困っている人の声を聞いた',
  'promise.reason.estimate': '見積もりが甘かった',

  'debrief.lead': 'ここに書いたことは、この端末の中だけにあり、どこにも送られません。',
  'debrief.role': '役割カードを持っていた人は、その人になって答えてください。',
  'debrief.q1': 'ほしかったものを手に入れるために、何をあきらめましたか。',
  'debrief.q2': '思っていたのとちがったことを、一つあげてください。なぜそうなったのでしょう。',
  'debrief.q3': 'この結果は、運でしょうか、選択でしょうか。そう思うのは、なぜですか。',
  'debrief.exit': '私が予算を一つ決めるなら、…',
  'debrief.card':
    'このモデルは、AIが多く使われるほどよいと数えます。そして、お金をAIのほかに使う道を考えません。「それはちがう」と言うのは、どんな人でしょう。',
  'debrief.placeholder': '思ったことを、そのまま書いてください。',

  'readiness.0': 'ほとんどない',
  'readiness.1': '少し',
  'readiness.2': 'だいぶ',
  'readiness.3': '十分',

  'album.lead':
    '出会った結末と出来事が、この端末に残ります。まだのものは影で示します。結末に上下はありません。',
  'album.unmet': 'まだ出会っていません',
  'album.endings': '結末',
  'album.events': '出来事',
} as const;
