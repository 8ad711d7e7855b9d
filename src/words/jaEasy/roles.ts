import type { Words } from '../dictionary.ts';
import type { roles as ja } from '../ja/roles.ts';

/** やさしい日本語: the six role cards. */
export const roles: Words<typeof ja> = {
  'role.firms.name': '町の工場・小さな会社',
  'role.firms.wants': '人が足りません。すぐ使える道具と、教えに来る人がほしいです。',
  'role.firms.fears': 'ルールの書類が多くて、AIを使う時間がなくなることが心配です。',
  'role.firms.ask': 'そのお金は、人が少ない会社にも届きますか。',
  'role.builders.name': 'AIをつくる研究者と会社',
  'role.builders.wants': 'コンピューターとデータと、何年も続くお金がほしいです。',
  'role.builders.fears': '毎年やりかたが変わって、途中でお金が止まることが心配です。',
  'role.builders.ask': '外国のAIが急に使えなくなったら、あなたの仕事はどうしますか。',
  'role.watchers.name': '安全を調べる人',
  'role.watchers.wants': 'みんながAIを使う前に、調べる人と時間がほしいです。',
  'role.watchers.fears': 'いつもは忘れられて、事故のあとにだけ呼ばれることが心配です。',
  'role.watchers.ask': 'AIがまちがえたとき、だれが気づきますか。だれが止めますか。',
  'role.townspeople.name': '町の人（役所・介護・農業）',
  'role.townspeople.wants': '毎日の困りごとをへらす道具が、大きな町と同じときにほしいです。',
  'role.townspeople.fears': '試すだけで終わって、使わない機械が残ることが心配です。',
  'role.townspeople.ask': '試す年が終わったら、だれが直しますか。だれがお金を払いますか。',
  'role.learners.name': '学生と、学び直す大人',
  'role.learners.wants': '働く前にも、働きながらも、学ぶ時間と場所がほしいです。',
  'role.learners.fears': '学び終わったころに、仕事が変わっていることが心配です。',
  'role.learners.ask': '今の子どもが働くとき、その計画で、何ができるようになりますか。',
  'role.treasury.name': '将来、税金を払う人',
  'role.treasury.wants': '理由を説明できるお金だけを使いたいです。残りは予備費にしたいです。',
  'role.treasury.fears': '全部使うことが目的になって、あとで払う人が困ることが心配です。',
  'role.treasury.ask': 'その木札を1枚へらすと、だれがどう困りますか。',
};
