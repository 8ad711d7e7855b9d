import type { Words } from '../dictionary.ts';
import type { things as ja } from '../ja/things.ts';

/** English: what each thing of the valley is when it is touched, and what grew while a year is watched. */
export const things: Words<typeof ja> = {
  'thing.building':
    '{channel}. Size {size} of 12; thatched huts, which would have come without the budget: {huts}',
  'thing.pond': 'Pond of {place}',
  'thing.stock': '{stock}: {figure}; {level}',
  'thing.index': '{index} (100 in 2024)',
  'thing.tallies': 'Tallies: {count}, worth {yen}',
  'thing.cask': 'Cask of {year}',
  'thing.arrives': 'Money already granted that reaches {place} in that year: about {yen}',
  'thing.cloud.here': 'It came this summer',
  'thing.cloud.gone': 'A study has shown that it will not come',
  'thing.cloud.may': 'May come in the summer of {year} ({kind})',
  'thing.cloud.ready': 'May come in the summer of {year} ({kind}). Readiness {ready}',
  'thing.banner': 'Banner of {country}',
  'thing.ever': 'People who have tried AI: {ever}',
  'thing.levee': 'Levee: {risk}',
  'thing.risk': '{index} (100 in 2024), {damage}',
  'thing.sound': 'no crack',
  'thing.lanterns': 'Lanterns',
  'thing.use': 'Use AI regularly: {regular}; have tried it: {ever}',
  'thing.wheel': 'Waterwheel',
  'thing.returned': 'Of the growth in capability, {share} comes back from use and investment. {speed}',
  'thing.bridge': 'Bridge',
  'thing.water': 'Water of the stream',
  'thing.safety': '{dimension} {points}',
  'thing.ring': 'Ring that divides the water',
  'thing.shared': 'Tallies placed: {count} of {total}',

  'news.built': 'Built: {house}',
  'news.grown': 'Grown: {house}',
  'news.paid': 'A year’s money: {what}',
  'news.cracked': 'A crack in the levee: {risk}',
  'news.widened': 'A wider crack: {risk}',
  'news.mended': 'A better bridge',
  'news.worn': 'The bridge is wearing out',
};
