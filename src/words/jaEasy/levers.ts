import type { Words } from '../dictionary.ts';
import type { levers as ja } from '../ja/levers.ts';

/** やさしい日本語: the levers and which way each can be moved. */
export const levers: Words<typeof ja> = {
  'lever.guideline.name': 'AIの指針のきびしさ',
  'lever.guideline.text': 'AI法13条の指針（守ってほしいこと）です。会社にどこまで頼むかを決めます。',
  'lever.guideline.up': 'きびしくする',
  'lever.guideline.down': 'ゆるくする',
  'lever.guideline.upText':
    '安全を調べると、信頼がふえやすくなります。でも、会社の手間がふえて、AIを使うのもお金を出すのもゆっくりになります。',
  'lever.guideline.downText':
    '会社の手間がへって、AIを使うのもお金を出すのも早くなります。でも、安全を調べても、信頼はふえにくくなります。',
  'lever.contentReturn.name': '作品をつくった人へのお金',
  'lever.contentReturn.text':
    'AIは、人の作品や記事から学びます。つくった人にどこまでお金を返すかを決めます。',
  'lever.contentReturn.up': '多く返す',
  'lever.contentReturn.down': '少なくする',
  'lever.contentReturn.upText':
    '作品を勝手に使われる危険がへります。でも、AIが学ぶのにお金がかかり、つくるのはゆっくりになります。',
  'lever.contentReturn.downText':
    'AIが学ぶのにかかるお金がへり、つくるのは早くなります。でも、作品を勝手に使われる危険がふえます。',
  'lever.procurement.name': '日本のAIを先に買う',
  'lever.procurement.text': '国や町がAIを買うときに、日本のものをどこまで先に選ぶかです。',
  'lever.procurement.up': '日本のものをふやす',
  'lever.procurement.down': '日本のものをへらす',
  'lever.procurement.upText': '日本でAIをつくる力が育ちます。でも、役所で使うのはおそくなります。',
  'lever.procurement.downText': '役所で早く使えます。でも、日本でAIをつくる力は育ちにくくなります。',
  'lever.talent.name': '外国から来る専門の人',
  'lever.talent.text': 'AIをよく知っている人に、外国からどこまで来てもらうかです。',
  'lever.talent.up': '多くする',
  'lever.talent.down': '少なくする',
  'lever.talent.upText':
    'デジタルの人が足りないときも、AIをつくりやすくなります。でも、仕事の心配はふえます。',
  'lever.talent.downText':
    '仕事の心配はへります。でも、デジタルの人が足りないときは、AIをつくりにくくなります。',
  'lever.dataSharing.name': 'データをいっしょに使う',
  'lever.dataSharing.text': 'AIをつくるために、会社や役所のデータをどこまで集めるかです。',
  'lever.dataSharing.up': '広く集める',
  'lever.dataSharing.down': '少なくする',
  'lever.dataSharing.upText':
    '学ぶデータがふえ、AIをつくるのも使うのも早くなります。でも、個人の情報を勝手に使われる危険や、AIのまちがいがふえます。',
  'lever.dataSharing.downText':
    '個人の情報を勝手に使われる危険や、AIのまちがいがへります。でも、学ぶデータがへり、つくるのも使うのもゆっくりになります。',
  'lever.labelling.name': '「AIでつくりました」のしるし',
  'lever.labelling.text': 'AIでつくった文や絵には、しるしがいります。そのルールをどこまで広げるかです。',
  'lever.labelling.up': '広げる',
  'lever.labelling.down': 'せまくする',
  'lever.labelling.upText': 'うその情報は広がりにくくなります。でも、生成AIを使う人は、ゆっくりふえます。',
  'lever.labelling.downText': '生成AIを使う人は、早くふえます。でも、うその情報も広がりやすくなります。',
};
