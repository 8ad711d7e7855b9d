/** 日本語: the year while its water runs. */
export const run = {
  'run.title': '水が流れています',
  'run.winter': '冬',
  'run.spring': '春',
  'run.summer': '夏',
  'run.autumn': '秋',
  'run.winterText': '{year}の予算から{granted}の使い道が決まりました。3月までに{yen}が届きます。',
  'run.winterNone':
    '{year}の予算からは、四つの柱に配りませんでした。3月までに、前に決まった{yen}が届きます。',
  'run.briefText': '{quarter}：{yen}が届きました。',
  'run.springText':
    '4月から6月に{yen}が届きました。多いのは「{channel}」です。人と機械がそろうと、数字が動きます。',
  'run.summerText': '7月から9月に{yen}が届きました。',
  'run.autumnText': '秋の終わりです。この一年で{yen}が届きました。',
  'run.reserveText': '予備費の{yen}は、夏の出来事のために残します。',
  'run.skip': 'ふりかえりへ',
  'run.pause': '止める',
  'run.resume': '動かす',
  'run.fast': '速く流す',
  'run.freeze': '絵の動きを止める',
  'run.unfreeze': '絵の動きを再開する',
  'run.toEvent': '出来事へ',
  'run.year': '{count}年目（{year}の予算）',
  'run.unknown': '夏に、何かが起こります。',
  'run.announced': '夏に、「{event}」が来ます。',
  'run.answerText': '「{event}」への対応は「{answer}」です。',
} as const;
