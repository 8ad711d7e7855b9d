/** 日本語: the levers and which way each can be moved. */
export const levers = {
  'lever.guideline.name': 'AI指針のきびしさ',
  'lever.guideline.text': 'AI法第13条の指針で、会社にどこまでの取り組みを求めるかです。',
  'lever.guideline.up': 'きびしくする',
  'lever.guideline.down': 'ゆるめる',
  'lever.guideline.upText':
    '安全を調べる働きが信頼に結びつきやすくなりますが、ルールを守る手間が増え、会社の利用や投資の伸びはゆるやかになります。',
  'lever.guideline.downText':
    'ルールを守る手間が減り、会社の利用や投資は伸びやすくなりますが、安全を調べる働きが信頼に結びつきにくくなります。',
  'lever.contentReturn.name': '作品への対価',
  'lever.contentReturn.text': 'AIが学んだ作品や記事をつくった人に、どこまで対価を払うかです。',
  'lever.contentReturn.up': '多く払う',
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
    'デジタル人材が足りないあいだは開発が進みやすくなりますが、仕事への不安は大きくなります。',
  'lever.talent.downText':
    '仕事への不安は小さくなりますが、デジタル人材が足りないあいだは開発が進みにくくなります。',
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
} as const;
