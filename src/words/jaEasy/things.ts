import type { Words } from '../dictionary.ts';
import type { things as ja } from '../ja/things.ts';

/** やさしい日本語: what each thing of the valley is when it is touched, and what grew while a year is watched. */
export const things: Words<typeof ja> = {
  'thing.building': '{channel}。大きさ{size}/12。わらの家{huts}つは、お金がなくても来たもの',
  'thing.pond': '「{place}」の池',
  'thing.stock': '{stock} {figure}。水は{level}',
  'thing.index': '{index}（2024年は100）',
  'thing.tallies': '木札{count}枚、{yen}',
  'thing.cask': '{year}年のたる',
  'thing.arrives': 'この年に「{place}」に届くお金 約{yen}',
  'thing.cloud.here': 'この夏に来ました',
  'thing.cloud.gone': '調べました。来ません',
  'thing.cloud.may': '{year}年の夏に来るかもしれません（{kind}）',
  'thing.cloud.ready': '{year}年の夏に来るかもしれません（{kind}）。準備 {ready}',
  'thing.banner': '{country}の旗',
  'thing.ever': 'AIを使ったことがある人 {ever}',
  'thing.levee': '土手「{risk}」',
  'thing.risk': '{index}（2024年は100）、{damage}',
  'thing.sound': 'ひびはない',
  'thing.lanterns': 'ちょうちん',
  'thing.use': 'AIをいつも使う人 {regular}、使ったことがある人 {ever}',
  'thing.wheel': '水車',
  'thing.returned': 'AIをつくる力がふえた分の中で、使ってもどった分 {share}。{speed}',
  'thing.bridge': '橋',
  'thing.water': '川の水',
  'thing.safety': '{dimension} {points}',
  'thing.ring': '水を分ける輪',
  'thing.shared': '木札{total}枚の中で、{count}枚を分けた',

  'news.built': '{house}ができた',
  'news.grown': '{house}が大きくなった',
  'news.paid': '1年のお金で{what}',
  'news.cracked': '土手「{risk}」にひび',
  'news.widened': '土手「{risk}」のひびが広がった',
  'news.mended': '橋が良くなった',
  'news.worn': '橋が悪くなった',
};
