import type { DocumentLine, Fact } from '../data/figure.ts';

const on = (line: string): DocumentLine => ({ heading: '(AI政策) AISIの機能強化', line });
const network = (line: string): DocumentLine => ({ heading: 'AISI国際ネットワーク', line });

const founding = on(
  '2023年11月、英国でのAI安全性サミットを契機に、英・米がそれぞれ国内にAISIを設立。日本も、2024年2月に日本AISIをIPAに設置。AISI国際ネットワークを形成。',
);
const guides = on(
  'これまでの主な成果：評価観点ガイド（安全性評価の物差し）、レッドチーミング手法ガイド（攻撃者視点でのAIテスト手法）、日米クロスウォーク（日米の規制や指針を比較・整理）',
);
const members = network('参画国：米、豪州、カナダ、EU、仏、日本、ケニア、韓国、シンガポール、英');

/** A month in the history of the AI safety institutes. */
export interface AisiDate extends Fact {
  readonly month: string; // year-month
}

export const aisiDates = {
  safetySummit: { month: '2023-11', source: founding },
  japaneseInstitute: { month: '2024-02', source: founding },
  network: {
    month: '2024-11',
    source: network(
      '概要：2024年11月、国際的なAI安全性の促進に向けて技術的な連携を推進するため、米NIST主導の下、世界中の技術的専門知識を結集する科学フォーラムとして発足。',
    ),
  },
} as const satisfies Record<string, AisiDate>;

/** What the Japanese institute is for, lacks and needs. */
export const aisiRole = {
  thirdParty: {
    source: on(
      'AIが社会に与える影響が拡大するなかで、その安全性と信頼性を専門的かつ中立的な立場で検証する「公的な第三者機関」であるAISIが必要不可欠に。',
    ),
  },
  understaffed: { source: on('■ 日本AISIの予算、人員は英米に比べて圧倒的に少ない。') },
  strengthening: {
    source: on('国際ルール形成主導に向け、産官学の人材、知見、資金を糾合して機能を強化する必要。'),
  },
} as const satisfies Record<string, Fact>;

export const aisiGuides = {
  evaluationViewpoints: { source: guides },
  redTeaming: { source: guides },
  japanUsCrosswalk: { source: guides },
} as const satisfies Record<string, Fact>;

/** The ten members of the international network, in the document's order. */
export const aisiNetwork = {
  US: { source: members },
  AU: { source: members },
  CA: { source: members },
  EU: { source: members },
  FR: { source: members },
  JP: { source: members },
  KE: { source: members },
  KR: { source: members },
  SG: { source: members },
  UK: { source: members },
} as const satisfies Record<string, Fact>;

/** The offices around the institute. */
export const aisiPartners = {
  ministries: {
    source: {
      heading: '【関係省庁等】',
      line: '内閣府、国家安全保障局、国家サイバー統括室、警察庁、デジタル庁、総務省、外務省、文部科学省、厚生労働省、農林水産省、経済産業省、国土交通省、防衛省',
    },
  },
  institutes: {
    source: {
      heading: '【関係省庁等】',
      line: '情報通信研究機構、理化学研究所、国立情報学研究所、産業技術総合研究所、情報処理推進機構',
    },
  },
} as const satisfies Record<string, Fact>;
