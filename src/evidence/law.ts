import type { DocumentLine, Fact } from '../data/figure.ts';

const on = (line: string): DocumentLine => ({
  heading: '人工知能関連技術の研究開発及び活用の推進に関する法律（AI法）の概要',
  line,
});

const dates = on('（2025年5月28日成立、6月4日公布・一部施行、9月1日全面施行）');
const necessity = on('法律の必要性 日本のAI開発・活用は遅れている。 多くの国民がAIに対して不安。');
const duties = on(
  '責務 国、地方公共団体、研究開発機関、事業者、国民の責務、関係者間の連携強化 事業者は国等の施策に協力しなければならない',
);
const measures = on(
  '基本的施策 研究開発の推進、施設等の整備・共用の促進 国際的な規範策定への参画 情報収集、権利利益を侵害する事案の分析・対策検討、調査 事業者等への指導・助言・情報提供 人材確保、教育振興 適正性 のための 国際規範に即した指針 の整備',
);
const principles = on(
  '基本理念 経済社会及び 安全保障上重要 → 研究開発力の保持、 国際競争力 の向上 基礎研究から活用まで総合的・計画的に推進 適正な研究開発・活用 のため透明性の確保等 国際協力 において主導的役割',
);

/** A day in the making of the AI Act. */
export interface LawDate extends Fact {
  readonly day: string; // year-month-day
}

export const lawDates = {
  passed: { day: '2025-05-28', source: dates },
  promulgatedAndPartlyInForce: { day: '2025-06-04', source: dates },
  fullyInForce: { day: '2025-09-01', source: dates },
} as const satisfies Record<string, LawDate>;

/** Why the Act was made, and what it is for. */
export const lawAims = {
  lag: { source: necessity },
  anxiety: { source: necessity },
  besideExistingLaw: {
    source: on(
      'イノベーションを促進しつつ、リスクに対応するため、既存の刑法や個別の業法等に加え、新たな法律が必要。',
    ),
  },
  purpose: { source: on('法律の概要 目的 国民生活の向上、国民経済の発展') },
  worldModel: { source: on('世界のモデルとなる法制度を構築') },
  internationalNorms: {
    source: on('国際指針に則り、イノベーション促進とリスク対応を両立。最もAIを開発・活用しやすい国へ。'),
  },
} as const satisfies Record<string, Fact>;

export const lawPrinciples = {
  researchStrength: { source: principles },
  planned: { source: principles },
  transparency: { source: principles },
  internationalLead: { source: principles },
} as const satisfies Record<string, Fact>;

/** Who steers, by what, and when it is looked at again. */
export const lawBodies = {
  headquarters: {
    source: on(
      'AI戦略本部 本部長：内閣総理大臣 構成員：全ての国務大臣 関係行政機関等に対して必要な協力を求める',
    ),
  },
  basicPlan: {
    source: on('AI基本計画 研究開発・活用の推進のために 政府が実施すべき施策の基本的な方針 等'),
  },
  reviewClause: { source: on('附則 見直し規定（必要な場合は所要の措置）') },
} as const satisfies Record<string, Fact>;

export const lawMeasures = {
  research: { source: measures },
  sharedFacilities: { source: measures },
  internationalNorms: { source: measures },
  investigation: { source: measures }, // Article 16
  adviceToBusiness: { source: measures },
  peopleAndEducation: { source: measures },
  guideline: { source: measures }, // Article 13
} as const satisfies Record<string, Fact>;

/** Everyone whom the Act gives a duty. Only businesses must cooperate with the state's measures. */
export const lawDuties = {
  state: { source: duties },
  localGovernment: { source: duties },
  researchInstitutions: { source: duties },
  businesses: { source: duties },
  citizens: { source: duties },
  workingTogether: { source: duties },
} as const satisfies Record<string, Fact>;
