import type { Words } from '../dictionary.ts';
import type { terms as ja } from '../ja/terms.ts';

/** やさしい日本語: what several screens name: pillars, places, channels, countries, dimensions, indicators, units, effects. */
export const terms: Words<typeof ja> = {
  quoted: '「{what}」',

  'pillarLine.use': '役所、町、介護、農業、建設、小さな会社でAIを使うためのお金です。',
  'pillarLine.create':
    'AI、ロボット、大きなコンピューター、通信をつくるためのお金です。科学の研究にも使います。',
  'pillarLine.trust': 'AIの安全を調べて、ルールをつくるためのお金です。うその情報を防ぐことにも使います。',
  'pillarLine.collaborate':
    '大人と子どもがAIを学ぶためのお金です。外国の人といっしょに学ぶことにも使います。',

  'place.reserve': '予備費',

  'channel.LEAD': '役所と町のAI',
  'channel.SME': '小さな会社のAI',
  'channel.SECT': '介護・農業・建設のAI',
  'channel.COMP': 'コンピューターと通信',
  'channel.MODEL': 'AIのモデルとデータ',
  'channel.PHYS': 'ロボットなどを動かすAI',
  'channel.SCI': '科学のためのAI',
  'channel.EVAL': '安全の検査',
  'channel.INFO': '犯罪とうその情報を防ぐ',
  'channel.INTL': '外国との協力',
  'channel.SKILL': '大人の学び直しと人の行き来',
  'channel.YOUTH': '学校で学ぶ',

  'country.JP': '日本',
  'country.US': 'アメリカ',
  'country.CN': '中国',
  'country.DE': 'ドイツ',

  'dimensions.title': '六つの見かた',
  'dimension.use': '使う力',
  'dimension.use.what': '人と会社が、AIをどれくらい使っているか',
  'dimension.create': 'つくる力',
  'dimension.create.what': '日本でAIをつくる力と、会社が出すお金',
  'dimension.trust': '信頼と安全',
  'dimension.trust.what': '信じる人が多いか。あぶないことが少ないか',
  'dimension.people': '人の力',
  'dimension.people.what': 'AIが分かる人がいるか。学校で学べるか',
  'dimension.benefit': 'くらしの良さ',
  'dimension.benefit.what': '仕事がはかどるか。新しい仕事ができるか。困りごとが減るか。みんなに届くか',
  'dimension.autonomy': '自分で立つ力',
  'dimension.autonomy.what':
    '日本のAIでどれくらいできるか。AIのために外国に払うお金が少ないか。ほかのAIに変えられるか',

  'indicator.everUse': '生成AIを使ったことがある人',
  'indicator.regularUse': '生成AIをよく使う人',
  'indicator.firmUse': '仕事で生成AIを使う会社',
  'indicator.trust': '政府のAIのルールを信じる人',
  'indicator.skills': 'デジタルの仕事をする人が足りる会社',
  'indicator.capability': '国内でAIをつくる力',
  'indicator.investment': 'AIの会社に民間が出したお金',
  'indicator.rank': '民間が出したお金の順位',
  'indicator.bias': 'AIによる差別',
  'indicator.crime': '犯罪に使われること',
  'indicator.rights': '情報や作品を勝手に使われること',
  'indicator.misinformation': 'うその情報が広がること',
  'indicator.jobs': '仕事と生活の不安',
  'indicator.technical': 'AIのまちがいや、AIへの攻撃',

  'definition.everUse': '生成AIを一度でも使ったことがある人の割合です。今は使わない人も入ります。',
  'definition.regularUse':
    '15〜64歳で、生成AIをよく使う人の割合です。1か月に90分以上が目安です。会社の記録から計算しました。',
  'definition.firmUse': '仕事で生成AIを使う会社の割合です。調べかたで数が変わります。',
  'definition.trust':
    '「政府は、責任を持ってAIのルールをつくる」と信じる人の割合です。AIを信じる人の割合ではありません。最初の数は2025年の調査の数です。',
  'definition.skills':
    'デジタルの仕事をする人が足りない会社は、85.1%でした。これは、そのほかの会社の割合です。',
  'definition.capability':
    '国内でAIをつくる力がどれだけたまったかです。このゲームの中だけの数です。AIの性能の点数ではありません。',
  'definition.investment':
    '1年間に、民間の人や会社がAIの会社に出したお金です。発表されたものだけです。国のお金や、会社の中の研究のお金は入りません。',
  'definition.rank':
    '民間がAIの会社に出したお金が、世界で何番目かです。発表がない国の数は、ゲームが決めました。',
  'definition.bias': 'AIが人を差別する危険の大きさです。',
  'definition.crime': 'AIが犯罪に使われる危険の大きさです。',
  'definition.rights': '個人の情報や作品が、勝手に使われる危険の大きさです。',
  'definition.misinformation': 'うそやまちがいの情報が広がる危険の大きさです。',
  'definition.jobs': '仕事や生活にこまる人がふえる危険の大きさです。',
  'definition.technical': 'AIがまちがえる危険と、AIが攻撃される危険の大きさです。',

  'unit.share': '%',
  'unit.index': '2024年＝100',
  'unit.dollars': '億ドル（1年）',
  'unit.rank': '順位（1位がいちばん上）',

  'readiness.0': 'ほとんどない',
  'readiness.1': '少しある',
  'readiness.2': 'かなりある',
  'readiness.3': '足りている',

  'effect.up': '↑ ふえる',
  'effect.down': '↓ へる',
  'effect.once': 'すぐに',
  'effect.lasting': '{years}年のあいだ',
  'effect.both': 'すぐに、そのあとも{years}年',
  'effect.none': '数は変わりません。',

  'target.activity': '「{channel}」のはたらき',
  'target.pace': '{what}のふえかた',
  'target.evaluators': 'AISIで安全を調べる人',
  'target.pupils': '学校でAIを学ぶ子ども',
  'target.pupilInflow': '学校でAIを学び始める子ども',
  'target.policy': 'AIの使いかたを決める会社のふえかた',
  'target.models': 'AIのモデルとデータ',
  'target.talentLimit': '人が足りなくて進まないこと',
  'target.lead': '役所の使いかたが広がる力',
  'target.burden': 'ルールを守る手間',
  'target.governance': '安全を調べて、信じてもらう力',
};
