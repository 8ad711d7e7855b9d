import type { ForceTarget } from './effects.ts';
import type { DocumentLine } from './figure.ts';

/** What one notch does to a force: a share of it, more when above zero. An assumption, with the range it may lie in. */
interface Pull {
  readonly to: ForceTarget;
  readonly by: number;
  readonly low: number;
  readonly high: number;
}

/** A setting of the yearly review beside the budget: rests at 0, moves by one notch to −1 or 1. */
export interface Lever {
  readonly line: DocumentLine;
  readonly up: readonly Pull[]; // one notch up; one notch down pulls the other way
}

const pull = (to: ForceTarget, by: number): Pull => {
  const [half, twice] = [by / 2, by * 2];
  return by > 0 ? { to, by, low: half, high: twice } : { to, by, low: twice, high: half };
};

/**
 * Every lever gives and takes, so that neither direction is better at everything; a test holds that. Sizes are
 * assumptions: about a third of a first guess, or a blind planner who moves levers would gain more than half of what a
 * seeing one gains; a notch is worth a fifth of a percent of reach.
 */
export const levers = {
  guideline: {
    line: {
      heading: '(参考) AI施策の方向性：AIガバナンスの主導（AIの信頼性を高める）',
      line: '» 国民や事業者等の能動的な取組を促すため、AI法第13条の指針等で考え方を示し、AIセーフティ・インスティテュート(AISI)の抜本的強化によるAIモデルの適切な技術的評価、AI法第16条の調査研究を軸にリスクの実態把握、必要な措置を実施。',
    },
    up: [pull('governance', 0.024), pull('burden', 0.15)],
  },
  contentReturn: {
    line: {
      heading: '(参考) AI施策の方向性：AI社会に向けた継続的変革（AIと協働する）',
      line: '» 適切な知的財産の保護と利活用につながる透明性を確保を図るとともに、コンテンツホルダーへの対価還元等の推進に向けた取組を進める。',
    },
    up: [pull('risk.rights', -0.015), pull('models', -0.015)],
  },
  procurement: {
    line: {
      heading: '(参考) AI施策の方向性：AI利活用の加速的推進（AIを使う）',
      line: '» 政府による適正な調達・利活用を先導し、AIの信頼性・透明性を確保。地方自治体の持続的な行政サービスに向けた、AI導入環境の整備。',
    },
    up: [pull('capability', 0.003), pull('lead', -0.03)],
  },
  talent: {
    line: {
      heading: '(参考) AI施策の方向性：AI開発力の戦略的強化（AIを創る）',
      line: '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    },
    up: [pull('talentLimit', -0.03), pull('risk.jobs', 0.012)],
  },
  dataSharing: {
    line: {
      heading: '(参考) AI施策の方向性：AI利活用の加速的推進（AIを使う）',
      line: '» AIの徹底した利活用や性能向上のため、データの集積・利活用、特に組織を越えたデータの共有及び官民連携によるデータ利活用を促進。データの安全性確保を図ることを含めて、戦略的に推進。',
    },
    up: [
      pull('models', 0.012),
      pull('firmUse', 0.0085),
      pull('risk.rights', 0.012),
      pull('risk.technical', 0.0072),
    ],
  },
  labelling: {
    line: {
      heading: '各主体が特に取り組むべき事項',
      line: 'ステークホルダーとの信頼関係の構築に向けて透明性を確保。',
    },
    up: [pull('risk.misinformation', -0.015), pull('everUse', -0.012), pull('regularUse', -0.0036)],
  },
} as const satisfies Record<string, Lever>;

export type LeverId = keyof typeof levers;

export const leverIds = Object.keys(levers) as LeverId[];

/** Years from a notch until it works. */
export const LEVER_DELAY = 1;
