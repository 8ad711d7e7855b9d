import type { DocumentLine, Fact } from '../data/figure.ts';
import type { PillarId } from '../data/pillars.ts';
import type { RiskId } from '../data/risks.ts';

/** One of the four policies of the AI Basic Plan. */
export interface Policy {
  readonly name: DocumentLine;
  readonly aim: DocumentLine;
  readonly measures: Readonly<Record<string, Fact>>;
}

const vision = (line: string): Fact => ({
  source: { heading: '世界で最もAIを開発・活用しやすい国に向けて', line },
});

/** What the document hopes to gain from AI. */
export const benefits = {
  productivity: vision('効率化・生産性向上(自動化、最適化)'),
  newBusiness: vision('新事業・新市場創造(創薬、新素材)'),
  socialProblems: vision('社会課題解決(農業、医療、介護)'),
  inclusion: vision('包摂的成長(中小企業、公共サービス高度化)'),
  qualityOfLife: vision('生活の質の向上(病気の早期発見、自動運転)'),
} as const;

/** Where the document names each risk of the model. */
export const risks: Readonly<Record<RiskId, Fact>> = {
  bias: vision('差別・偏見の助長'),
  crime: vision('犯罪への利用'),
  rights: vision('プライバシー・財産権の侵害'),
  misinformation: vision('偽・誤情報の拡散'),
  jobs: vision('雇用・経済不安'),
  technical: vision(
    '主なリスク：AIの開発・利用の進展で、誤判断、ハラシネーション、サイバーセキュリティといったAIの有する技術的リスクから「人との協働」に関する社会的リスクへ拡大',
  ),
};

const concept = (line: string): Fact => ({ source: { heading: '基本構想', line } });

/** What the plan is for. */
export const concepts = {
  trustedAi: concept('◎「信頼できるA I」を追求し、「世界で最もA Iを開発・活用しやすい国」へ。'),
  turnaround: concept('◎「危機管理投資」・「成長投資」の中核として、今こそ反転攻勢。'),
} as const;

const principle: Fact = {
  source: {
    heading: '3つの原則',
    line: 'イノベーション促進とリスク対応の両立、アジャイル（柔軟かつ迅速）な対応、内外一体での政策推進',
  },
};

/** The three principles, which the document prints on one line. */
export const principles = {
  innovationAndRisk: principle,
  agility: principle,
  homeAndAbroad: principle,
} as const;

const on = (line: string): DocumentLine => ({ heading: '4つの基本的な方針に基づく施策', line });
const measure = (line: string): Fact => ({ source: on(line) });

/** The four policies with their measures; each policy is a pillar. */
export const policies = {
  use: {
    name: on('1. A I利活用の加速的推進「A Iを使う」'),
    aim: on('世界最先端のA I技術を、適切なリスク対応を行いながら積極的に利活用。'),
    measures: {
      government: measure('政府・自治体でのA Iの徹底した利活用'),
      socialProblems: measure('社会課題解決に向けたA I利活用の推進'),
      newBusiness: measure('A I利活用促進による新しい事業や産業の創出'),
      arrangements: measure('更なるA I活用に向けた仕組みづくり'),
    },
  },
  create: {
    name: on('2. A I開発力の戦略的強化「A Iを創る」'),
    aim: on(
      'A Iエコシステムに関する各主体での開発及び組み合わせにより、日本の強みとして「信頼できるA I」を開発。',
    ),
    measures: {
      capability: measure('日本国内のA I開発力の強化'),
      winningModels: measure('日本の勝ち筋となるA Iモデル等の開発推進'),
      trustedModels: measure('信頼できるA I基盤モデル等の開発'),
      infrastructure: measure('A I研究開発・利用基盤の増強・確保'),
    },
  },
  trust: {
    name: on('3. A Iガバナンスの主導「A Iの信頼性を高める」'),
    aim: on('A Iの適正性を確保するガバナンスを構築。日本国内だけでなく、国際的なガバナンス構築を主導。'),
    measures: {
      evaluation: measure(
        'A I法に基づく適正性確保に向けた指針、調査・助言、評価基盤となるA Iセーフティ・インスティテュートの機能強化',
      ),
      cooperation: measure('ASEAN等グローバルサウス諸国を含めた国際協調'),
    },
  },
  collaborate: {
    name: on('4. A I社会に向けた継続的変革「A Iと協働する」'),
    aim: on('産業や雇用、制度や社会の仕組みを変革するとともに、A I社会を生き抜く「人間力」を向上。'),
    measures: {
      industry: measure('A Iを基軸とした産業構造の構築'),
      institutions: measure('A I社会における制度・枠組みの検討・実証'),
      people: measure('A I人材の育成・確保'),
      humanStrengths: measure('A I時代における人間力の向上'),
    },
  },
} as const satisfies Record<PillarId, Policy>;

/** What joins the policies: the notes between them, and the plan's yearly revision. */
export const planLinks = {
  data: measure('データの集積・利活用・共有を促進'),
  virtuousCircle: measure('利活用と技術革新の好循環'),
  trustedUse: measure('社会全体で「信頼できるA I」を使う'),
  yearlyReview: measure(
    '◎ 制度改革等のための省庁間連携、適切なベンチマークの設定とモニタリング、当面毎年変更',
  ),
} as const;
