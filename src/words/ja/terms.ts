/** 日本語: what several screens name: pillars, places, channels, countries, dimensions, indicators, units, effects. */
export const terms = {
  quoted: '「{what}」',

  'pillarLine.use': '役所、町、介護、農業、建設、小さな会社でAIを使うためのお金です。',
  'pillarLine.create': 'AIのモデル、計算機、ロボット、通信網をつくり、科学の研究にAIを生かすためのお金です。',
  'pillarLine.trust': 'AIの安全を調べ、ルールを整え、うその情報への対策や国際協力を進めるためのお金です。',
  'pillarLine.collaborate':
    'AIと協働する（ともに働く）ための、学び直し、学校での学び、海外との人の行き来に使うお金です。',

  'place.reserve': '予備費',

  'channel.LEAD': '役所と町のAI',
  'channel.SME': '中小企業のAI',
  'channel.SECT': '介護・農業・建設のAI',
  'channel.COMP': '計算機と通信網',
  'channel.MODEL': 'モデルとデータ',
  'channel.PHYS': 'フィジカルAI',
  'channel.SCI': '科学のためのAI',
  'channel.EVAL': '安全の評価',
  'channel.INFO': '犯罪と偽情報への対策',
  'channel.INTL': '国際協力',
  'channel.SKILL': '学び直しと人材',
  'channel.YOUTH': '学校での学び',

  'country.JP': '日本',
  'country.US': '米国',
  'country.CN': '中国',
  'country.DE': 'ドイツ',

  'dimensions.title': '六つの見方とは',
  'dimension.use': '使う力',
  'dimension.use.what': '人と企業がAIをどれだけ使い、仕事に根づかせたか',
  'dimension.create': '創る力',
  'dimension.create.what': '国内の開発力と、民間の投資',
  'dimension.trust': '信頼と安全',
  'dimension.trust.what': '信頼する人の割合と、リスクの低さ',
  'dimension.people': '人の力',
  'dimension.people.what': '人材、学ぶ機会、大企業と中小企業の差の小ささ',
  'dimension.benefit': '暮らしの良さ',
  'dimension.benefit.what': '生産性、新しい事業、社会課題の解決、公平さ、生活の質',
  'dimension.autonomy': '自律',
  'dimension.autonomy.what':
    '国内のAIでまかなえる割合、AIのため海外へ払うお金の小ささ、ほかのAIへの替えやすさ',

  'indicator.everUse': '生成AIを使ったことがある人',
  'indicator.regularUse': '生成AIをふだん使う人',
  'indicator.firmUse': '仕事で生成AIを使う企業',
  'indicator.trust': '政府のAI規制への信頼',
  'indicator.skills': 'デジタル人材が不足でない企業',
  'indicator.capability': '国内の開発力',
  'indicator.investment': 'AIへの民間投資',
  'indicator.rank': '民間投資の順位',
  'indicator.bias': '差別・偏見の助長',
  'indicator.crime': '犯罪への利用',
  'indicator.rights': 'プライバシー・財産権の侵害',
  'indicator.misinformation': '偽・誤情報の拡散',
  'indicator.jobs': '雇用・経済不安',
  'indicator.technical': '技術的リスク',

  'definition.everUse':
    '生成AIのサービスを一度でも使ったことがある人の割合です。いまも使っているとはかぎりません。',
  'definition.regularUse':
    '15〜64歳のうち、生成AIをふだん使う人の割合です。マイクロソフト社の利用記録からの推計で、月90分未満の人は数えません。',
  'definition.firmUse':
    '仕事のどれか一つでも生成AIを使っている企業の割合です。調査によって大きくちがいます。',
  'definition.trust':
    '自国の政府を「責任をもってAIを規制する」と信頼する人の割合です。AIそのものへの信頼ではありません。出発点の値は2025年の調査のものです。',
  'definition.skills':
    'DX（デジタル化）を進める人材が「不足している」企業は85.1%でした。その残りの企業の割合です。',
  'definition.capability':
    '国内でAIを開発する力の積み重ねを表す指数です。このモデルの中だけの量で、AIの性能を測った点数ではありません。',
  'definition.investment':
    'AI企業への一年間の民間投資です。公表された取引だけを数えます。企業の中の研究費や、国と自治体のお金は入りません。',
  'definition.rank': '民間投資の額を国ごとにならべた順位です。途中の順位には仮定がまじります。',
  'definition.bias': 'AIの判断が差別や偏見を強める危険の大きさを表す指数です。',
  'definition.crime': 'AIが詐欺などの犯罪に使われる危険の大きさを表す指数です。',
  'definition.rights': '個人の情報や作品が勝手に使われる危険の大きさを表す指数です。',
  'definition.misinformation': 'うそやまちがった情報が広がる危険の大きさを表す指数です。',
  'definition.jobs': '仕事や暮らしが不安定になる危険の大きさを表す指数です。',
  'definition.technical': 'AIがまちがえたり、攻撃を受けたりする危険の大きさを表す指数です。',

  'unit.share': '%',
  'unit.index': '2024年＝100',
  'unit.dollars': '億ドル（1年あたり）',
  'unit.rank': '位（1位がいちばん上）',

  'readiness.0': 'ほとんどない',
  'readiness.1': '少し',
  'readiness.2': 'だいぶ',
  'readiness.3': '十分',

  'effect.up': '↑ 増える',
  'effect.down': '↓ 減る',
  'effect.once': 'すぐに',
  'effect.lasting': '{years}年のあいだ',
  'effect.both': 'すぐに、そのあとも{years}年',
  'effect.none': '数字は動きません。',

  'target.activity': '「{channel}」の働き',
  'target.pace': '{what}の増え方',
  'target.evaluators': '安全を調べる人（AISI）',
  'target.pupils': '学校でAIを学ぶ子ども',
  'target.pupilInflow': '学校でAIを学びはじめる子ども',
  'target.policy': 'AIの方針を決める企業の増え方',
  'target.models': 'モデルとデータの成果',
  'target.talentLimit': '人手不足による開発の足止め',
  'target.lead': '役所の利用がまわりに広がる力',
  'target.burden': 'ルールを守る手間',
  'target.governance': '安全の評価が信頼につながる力',
} as const;
