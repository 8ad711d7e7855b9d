import type { Words } from '../dictionary.ts';
import type { visit as ja } from '../ja/visit.ts';

/** やさしい日本語: what is sent: the card of a result, someone else's run, and one's own beside it. */
export const visit: Words<typeof ja> = {
  'visit.title': '送られてきた谷',
  'visit.lead': 'ほかの人が、{years}年のお金を分けました。これは、そのあとの谷です。',
  'visit.leadOpen': 'ほかの人が、ここまで{years}年のお金を分けた谷です。',
  'visit.play': '同じ空で遊ぶ',
  'visit.same': '同じ運で、始めから{rounds}回決めます。',
  'visit.splits': 'どう分けたか',
  'visit.look': '結果を見る',
  'visit.keep': '自分の記録に入れる',
  'visit.goOn': 'この続きを遊ぶ',
  'visit.report': '送られてきた結果',
  'visit.note': 'ほかの人のゲームです。あなたの記録には入っていません。',
  'beside.title': '送ってくれた人とくらべる',
  'beside.yours': 'あなた',
  'beside.theirs': '送ってくれた人',
  'beside.values': '{yours}・{theirs}',
  'beside.met': '準備は{step}。対応は「{answer}」。',
  'beside.lead': '種は同じです。分け方がちがいます。どちらがいいかは、決めません。',
  'part.beside': '送ってくれた人とくらべる',
  'part.card': '結果のカード',
  'card.years': '{from}から{to}のお金',
  'card.alt': '結果のカードの絵。下の文字と同じことが書いてあります。',
  'card.share': 'カードを送る',
  'card.save': '絵を保存する',
  'card.saveWide': '横に長い絵を保存する',
  'card.text': '同じ空で、分けてみませんか。',
  'card.copied': 'リンクをコピーしました。絵といっしょに送れます。',
  'card.notShared': 'この機械では送れませんでした。絵を保存して、送ってください。',
  'card.failed': 'この機械では、絵を作れませんでした。結果は下に全部あります。',
};
