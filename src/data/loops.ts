import type { DocumentLine } from './figure.ts';
import type { ParameterId } from './parameters.ts';

/** A feedback loop of the model, and the parameters that cut it when they are zero. */
export interface Loop {
  readonly sign: '+' | '−' | '±'; // strengthens itself, holds itself back, or either
  readonly cut: readonly ParameterId[];
  readonly source: DocumentLine; // where the document says it
}

const policy = (line: string): DocumentLine => ({ heading: '4つの基本的な方針に基づく施策', line });
const vision = (line: string): DocumentLine => ({
  heading: '世界で最もAIを開発・活用しやすい国に向けて',
  line,
});

export const loops = {
  // use → capability → investment → capability → use
  virtuousCircle: { sign: '+', cut: ['useToCapability'], source: policy('利活用と技術革新の好循環') },
  // trust → diffusion → familiarity → trust
  trustAndUse: {
    sign: '+',
    cut: ['trustElasticity', 'trustLiftsCeiling'],
    source: policy('社会全体で「信頼できるA I」を使う'),
  },
  // use → exposure → risk → trust → use
  useAndRisk: {
    sign: '−',
    cut: ['exposureElasticity'],
    source: vision(
      '主なリスク：AIの開発・利用の進展で、誤判断、ハラシネーション、サイバーセキュリティといったAIの有する技術的リスクから「人との協働」に関する社会的リスクへ拡大',
    ),
  },
  // skills → gates and ceiling of use, and value drawn from it
  skills: {
    sign: '+',
    cut: ['skillGate', 'skillsLiftCeiling', 'skillsToConversion'],
    source: policy('A I人材の育成・確保'),
  },
  // governance → trust, and burden → slower firms and less investment
  governance: {
    sign: '±',
    cut: ['governanceTrust', 'complianceBurden'],
    source: vision('イノベーションの促進とリスク対応の両立'),
  },
  // use of foreign AI → digital deficit; capability → a smaller one
  digitalDeficit: {
    sign: '±',
    cut: ['foreignImport'],
    source: vision(
      '日本のAI産業を振興することで、日本社会の持つ潜在力の発揮を実現、デジタル赤字抑止に貢献し、国外市場への展開も期待。',
    ),
  },
  // capability → AI that fits local work → more value from the same use
  localFit: {
    sign: '+',
    cut: ['capabilityToConversion'],
    source: {
      heading: '(参考) AI施策の方向性：AI開発力の戦略的強化（AIを創る）',
      line: 'AIを社会全体で使い、そこで生じた課題を解決するAIを創ることで、広範な技術革新につなげる好循環を実現。',
    },
  },
} as const satisfies Record<string, Loop>;

export type LoopId = keyof typeof loops;
