import type { Words } from '../dictionary.ts';
import type { run as ja } from '../ja/run.ts';

/** やさしい日本語: the year while its water runs. */
export const run: Words<typeof ja> = {
  'run.title': '水が流れています',
  'run.winter': '冬',
  'run.spring': '春',
  'run.summer': '夏',
  'run.autumn': '秋',
  'run.winterText':
    '{year}のお金{granted}の使いかたが決まりました。3月までに{yen}が届きます。前に決めたお金も入っています。',
  'run.winterNone': '{year}のお金は、四つの柱に分けませんでした。3月までに、前に決めた{yen}が届きます。',
  'run.briefText': '{quarter}：{yen}',
  'run.springText':
    '4月から6月に{yen}が届きました。多いのは「{channel}」です。数が変わるのは、もう少しあとです。',
  'run.summerText': '7月から9月に{yen}が届きました。',
  'run.autumnText': '秋の終わりです。1年で{yen}が届きました。',
  'run.reserveText': '予備費の{yen}は、夏のできごとのために残します。',
  'run.skip': '結果を見る',
  'run.pause': '止める',
  'run.resume': '動かす',
  'run.fast': '速くする',
  'run.freeze': '絵の動きを止める',
  'run.unfreeze': '絵をまた動かす',
  'run.toEvent': '夏のできごとへ',
  'run.year': '{count}年目（{year}のお金）',
  'run.unknown': '夏に、何かが起こります。',
  'run.announced': '夏に「{event}」が来ます。',
  'run.answerText': '「{event}」への対応は「{answer}」です。',
};
