import type { ChannelId } from './channels.ts';
import type { Effect, ForceTarget, StockTarget } from './effects.ts';
import type { DocumentLine } from './figure.ts';
import type { GuidelineElementId } from './guideline.ts';
import type { RiskId } from './risks.ts';

/** What a hazard can depend on. */
type Driver =
  | `risk.${RiskId}`
  | `effect.${ChannelId}`
  | 'policy'
  | 'capability'
  | 'investmentOverClimate' // V ÷ (V0·W)
  | 't';

/** Chance a year: `rate` times, for each factor, `base + slope × driver`; below zero counts as zero. */
interface Hazard {
  readonly rate: number;
  readonly factors: readonly { readonly of: Driver; readonly base: number; readonly slope: number }[];
}

/** The three styles of answer: let it pass, pay, make a rule. */
export type AnswerStyle = 'wait' | 'spend' | 'rule';

/** Who acts on an answer. */
export const actorIds = [
  'ministries',
  'parliament',
  'courts',
  'police',
  'safetyInstitute', // AISI
  'localGovernment',
  'schools',
  'researchInstitutions',
  'businesses',
] as const;

export type ActorId = (typeof actorIds)[number];

/** One way to answer an event. What it serves and strains is our reading of the guideline, not a number of the model. */
export interface Answer {
  readonly price: number; // tallies
  readonly actor: ActorId;
  readonly serves: readonly GuidelineElementId[];
  readonly strains: readonly GuidelineElementId[];
  readonly effects: readonly Effect[];
}

/**
 * An event, as numbers: its words are in `words/`, all its lines of the document in `coverage.ts`. All are assumptions,
 * from the specification's prototype; a number changed since has its reason beside it, from `npm run tension`.
 */
export interface Event {
  readonly line: DocumentLine; // the most telling of the lines it grew from
  readonly character: 'harmful' | 'good' | 'both';
  readonly preparedBy: readonly ChannelId[];
  readonly hazard: Hazard | null; // null: scripted for the first summer
  readonly harm: readonly Effect[]; // at onset, the more the less ready
  readonly gift: readonly Effect[]; // at onset, the more the readier
  readonly answers: Readonly<Record<AnswerStyle, Answer>>;
}

const add = (to: StockTarget, by: number): Effect => ({ do: 'add', to, by });

const multiply = (to: ForceTarget, by: number, quarters: number): Effect => ({
  do: 'multiply',
  to,
  by,
  quarters,
});

const answer = (
  price: number,
  actor: ActorId,
  elements: Pick<Answer, 'serves' | 'strains'>,
  effects: readonly Effect[],
): Answer => ({ price, actor, ...elements, effects });

const under =
  (heading: string) =>
  (line: string): DocumentLine => ({ heading, line });

const vision = under('世界で最もAIを開発・活用しやすい国に向けて');
const createPage = under('(参考) AI施策の方向性：AI開発力の戦略的強化（AIを創る）');
const collaboratePage = under('(参考) AI施策の方向性：AI社会に向けた継続的変革（AIと協働する）');
const budget = under('【参考】経済対策におけるAI施策 (令和7年度補正予算)');

const infrastructure = createPage(
  '» 十分な計算資源と基盤となる半導体開発・供給、データセンター及びクラウド環境整備、それらを支える通信ネットワークの構築、安定的な電力供給体制の確保等、戦略的なAIインフラ整備を加速。',
);

export const events = {
  E01: {
    line: under('① 性的なディープフェイクを生成するA I')(
      '関連NPO法人による被害認知件数の増加などを踏まえると、更なる拡大が懸念',
    ),
    character: 'harmful',
    preparedBy: ['EVAL', 'INFO'],
    // Rarer than the prototype had it: it came in more summers than others.
    hazard: { rate: 0.18, factors: [{ of: 'risk.rights', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.rights', 14.5),
      add('risk.misinformation', 9.68),
      add('trust', -0.00726),
      multiply('risk.rights', 1.085, 20),
      multiply('risk.misinformation', 1.06, 20),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'ministries', { serves: ['literacy'], strains: ['privacy'] }, []),
      spend: answer(0.5, 'police', { serves: ['privacy', 'humanCentred'], strains: [] }, [
        add('risk.rights', -8.16),
        add('risk.misinformation', -6.12),
        add('trust', 0.00306),
        multiply('risk.rights', 0.969, 20),
        multiply('risk.misinformation', 0.98, 20),
      ]),
      rule: answer(0, 'parliament', { serves: ['privacy', 'safety'], strains: ['innovation'] }, [
        add('risk.rights', -9.18),
        add('risk.misinformation', -6.12),
        multiply('risk.rights', 0.959, 20),
        multiply('risk.misinformation', 0.969, 20),
        multiply('regularUse', 0.959, 6),
        multiply('investment', 0.98, 6),
      ]),
    },
  },
  E02: {
    line: under('② 雇用（採用・人事評価等）におけるA I活用')(
      '現状、これら支援機能の活用は一部企業等に限られているが、活用の拡大が予想',
    ),
    character: 'harmful',
    preparedBy: ['EVAL', 'SKILL'],
    hazard: {
      rate: 0.195,
      factors: [
        { of: 'risk.bias', base: 0, slope: 0.01 },
        { of: 'policy', base: 0, slope: 1 },
      ],
    },
    harm: [
      add('risk.bias', 18.5),
      add('trust', -0.00578),
      multiply('risk.bias', 1.081, 20),
      multiply('policy', 0.827, 8),
      add('skills', -0.00231),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'businesses', { serves: [], strains: ['fairness', 'accountability'] }, []),
      spend: answer(0.5, 'safetyInstitute', { serves: ['fairness', 'transparency'], strains: [] }, [
        add('risk.bias', -8.16),
        add('trust', 0.00306),
        multiply('risk.bias', 0.959, 20),
        add('evaluators', 6.12),
      ]),
      rule: answer(0, 'ministries', { serves: ['fairness', 'humanCentred'], strains: ['innovation'] }, [
        add('risk.bias', -12.2),
        multiply('risk.bias', 0.939, 20),
        multiply('policy', 0.898, 6),
      ]),
    },
  },
  E03: {
    line: under('(参考) 生成AIのリスクに関する注意喚起・啓発')('【図表3：ランサムウェア被害報告件数】'),
    character: 'harmful',
    preparedBy: ['INFO', 'SME'],
    hazard: { rate: 0.195, factors: [{ of: 'risk.crime', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.crime', 17.3),
      add('risk.technical', 5.4),
      add('trust', -0.00432),
      multiply('risk.crime', 1.076, 20),
      multiply('firmUse', 0.676, 6),
      multiply('policy', 0.838, 6),
      add('regularUse', -0.0054),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'police', { serves: ['literacy'], strains: ['security'] }, []),
      spend: answer(1, 'ministries', { serves: ['security', 'fairness'], strains: [] }, [
        add('risk.crime', -10.2),
        multiply('risk.crime', 0.959, 20),
        multiply('policy', 1.122, 6),
        add('trust', 0.00306),
      ]),
      rule: answer(0, 'parliament', { serves: ['security', 'transparency'], strains: ['innovation'] }, [
        add('risk.crime', -9.18),
        add('trust', 0.00306),
        multiply('risk.crime', 0.969, 20),
        multiply('firmUse', 0.796, 4),
        multiply('policy', 0.929, 4),
      ]),
    },
  },
  E04: {
    line: budget('【総】インターネット上の偽・誤情報対策技術の開発・実証 24億円の内数'),
    character: 'harmful',
    preparedBy: ['INFO', 'LEAD', 'YOUTH'],
    hazard: { rate: 0.18, factors: [{ of: 'risk.misinformation', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.misinformation', 23.8),
      add('trust', -0.0095),
      multiply('risk.misinformation', 1.107, 20),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'localGovernment', { serves: [], strains: ['safety'] }, []),
      spend: answer(0.5, 'ministries', { serves: ['safety', 'transparency'], strains: ['accountability'] }, [
        add('risk.misinformation', -10.2),
        add('trust', 0.00408),
        multiply('risk.misinformation', 0.959, 20),
      ]),
      rule: answer(
        0,
        'parliament',
        { serves: ['safety', 'accountability'], strains: ['humanCentred', 'innovation'] },
        [
          add('risk.misinformation', -12.2),
          add('trust', 0.00102),
          multiply('risk.misinformation', 0.949, 20),
          multiply('investment', 0.974, 8),
        ],
      ),
    },
  },
  E05: {
    line: under('(AI政策) AISIの機能強化')(
      '2023年11月、英国でのAI安全性サミットを契機に、英・米がそれぞれ国内にAISIを設立。日本も、2024年2月に日本AISIをIPAに設置。AISI国際ネットワークを形成。',
    ),
    character: 'good',
    preparedBy: ['EVAL', 'SCI'], // testers come from research
    hazard: { rate: 0.2, factors: [] },
    harm: [],
    gift: [add('evaluators', 14.4), add('capability', 1.08)],
    answers: {
      // 7.2, not 3.6: watching was best for nobody.
      wait: answer(0, 'safetyInstitute', { serves: ['safety'], strains: [] }, [add('evaluators', 6.12)]),
      spend: answer(0.75, 'ministries', { serves: ['safety', 'fairness'], strains: [] }, [
        add('evaluators', 25.5),
        add('trust', 0.00816),
        multiply('risk.technical', 0.949, 20),
        multiply('risk.bias', 0.969, 20),
      ]),
      rule: answer(0.25, 'safetyInstitute', { serves: ['innovation'], strains: ['fairCompetition'] }, [
        add('evaluators', 8.16),
        add('capability', 1.53),
        multiply('firmUse', 0.969, 4),
      ]),
    },
  },
  E06: {
    line: under('(参考) AI施策の方向性：AIガバナンスの主導（AIの信頼性を高める）')(
      '» AIガバナンスに関する国際的枠組み「広島AIプロセス」を主導してきた日本として、引き続き国際的な議論を主導しながら、AIガバナンスの構築において国際協調を図る。',
    ),
    character: 'good',
    preparedBy: ['INTL', 'LEAD'], // a host shows its own public use
    hazard: { rate: 0.12, factors: [] },
    harm: [],
    gift: [add('trust', 0.0054), add('investment', 0.072), multiply('investment', 1.027, 8)],
    answers: {
      wait: answer(0, 'ministries', { serves: [], strains: [] }, []),
      spend: answer(0.75, 'ministries', { serves: ['fairness', 'privacy'], strains: [] }, [
        add('activity.INTL', 255),
        add('trust', 0.0102),
        multiply('risk.rights', 0.959, 20),
      ]),
      rule: answer(0.25, 'businesses', { serves: ['innovation'], strains: ['fairness'] }, [
        add('investment', 0.051),
        multiply('investment', 1.031, 8),
      ]),
    },
  },
  E07: {
    line: under('汎用的なAIアプリと行政実務用の特化型AIアプリの活用推進')(
      'デジタル庁において、行政における生成AIの活用推進のモデルとして「源内」を開発して利用。',
    ),
    character: 'good',
    preparedBy: ['LEAD'],
    hazard: null,
    harm: [],
    gift: [],
    answers: {
      wait: answer(0, 'ministries', { serves: ['safety'], strains: [] }, [add('activity.LEAD', 68)]),
      // 0.5 and 0.25, not 1 and 0.5, and much for them: so early nothing is ready, and everyone waited.
      spend: answer(0.5, 'ministries', { serves: ['innovation', 'literacy'], strains: ['safety'] }, [
        add('activity.LEAD', 600),
        add('risk.technical', 10.2),
        multiply('regularUse', 1.09, 6),
      ]),
      rule: answer(0.25, 'ministries', { serves: ['innovation', 'security'], strains: ['fairCompetition'] }, [
        add('activity.LEAD', 187),
        add('capability', 3.4),
      ]),
    },
  },
  E08: {
    line: budget('【内(経)】フィジカルAIの安全性ルール整備等【新】 の内数'),
    character: 'harmful',
    preparedBy: ['EVAL', 'PHYS'],
    // More often than the prototype had it: it hardly ever came.
    hazard: { rate: 0.3, factors: [{ of: 'effect.PHYS', base: 0.5, slope: 1 }] },
    harm: [
      add('risk.technical', 19.7),
      add('trust', -0.00702),
      multiply('risk.technical', 1.098, 20),
      add('capability', -1.12),
      multiply('capability', 0.972, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'businesses', { serves: ['innovation'], strains: ['safety'] }, []),
      spend: answer(0.75, 'safetyInstitute', { serves: ['safety', 'accountability'], strains: [] }, [
        add('risk.technical', -9.18),
        add('evaluators', 6.12),
        add('trust', 0.00306),
        multiply('risk.technical', 0.959, 20),
      ]),
      rule: answer(0, 'ministries', { serves: ['safety', 'humanCentred'], strains: ['innovation'] }, [
        add('risk.technical', -12.2),
        add('trust', 0.00306),
        multiply('risk.technical', 0.939, 20),
        multiply('capability', 0.949, 6),
      ]),
    },
  },
  E09: {
    line: infrastructure,
    character: 'harmful',
    preparedBy: ['COMP'],
    // More often, for the same reason.
    hazard: { rate: 0.15, factors: [] },
    harm: [add('capability', -1.52), multiply('capability', 0.959, 8), multiply('investment', 0.988, 6)],
    gift: [],
    answers: {
      wait: answer(0, 'businesses', { serves: ['fairCompetition'], strains: ['innovation'] }, []),
      spend: answer(2, 'ministries', { serves: ['innovation'], strains: ['fairCompetition'] }, [
        add('capability', 0.612),
        multiply('capability', 1.031, 8),
      ]),
      // 0.25 and −14.4, not 0.5 and −4.8: it was best for nobody.
      rule: answer(0.25, 'researchInstitutions', { serves: ['safety', 'innovation'], strains: [] }, [
        add('risk.technical', -12.2),
        multiply('capability', 1.012, 8),
      ]),
    },
  },
  E10: {
    line: infrastructure,
    character: 'harmful',
    preparedBy: ['COMP', 'SECT'],
    hazard: { rate: 1, factors: [{ of: 't', base: 0.08, slope: 0.02 }] },
    harm: [add('capability', -1.04), multiply('investment', 0.968, 10), multiply('capability', 0.983, 8)],
    gift: [],
    answers: {
      wait: answer(0, 'businesses', { serves: [], strains: ['innovation'] }, []),
      spend: answer(1.5, 'ministries', { serves: ['innovation', 'fairness'], strains: [] }, [
        multiply('investment', 1.017, 10),
        multiply('capability', 1.01, 8),
        add('capability', 0.51),
      ]),
      rule: answer(0, 'ministries', { serves: ['accountability'], strains: ['innovation'] }, [
        add('trust', 0.00204),
        multiply('investment', 1.008, 10),
        multiply('regularUse', 0.969, 6),
      ]),
    },
  },
  E11: {
    line: createPage(
      '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    ),
    character: 'harmful',
    preparedBy: ['SCI', 'SKILL', 'INTL'],
    hazard: { rate: 0.15, factors: [{ of: 'investmentOverClimate', base: 2, slope: -1 }] },
    harm: [add('capability', -1.9), multiply('capability', 0.976, 8), add('skills', -0.00475)],
    gift: [],
    answers: {
      // Firms that pay more invest more; spending costs 1.5, not 1, and the exchange 0.5 for 168, not 0.25 for 84:
      // spending was nearly always best.
      wait: answer(0, 'businesses', { serves: ['fairCompetition'], strains: ['innovation'] }, [
        add('investment', 0.034),
      ]),
      spend: answer(1.5, 'ministries', { serves: ['innovation'], strains: ['fairness'] }, [
        add('capability', 0.918),
        multiply('capability', 1.012, 8),
        add('skills', 0.00204),
      ]),
      rule: answer(0.5, 'ministries', { serves: ['innovation', 'literacy'], strains: ['security'] }, [
        add('activity.INTL', 143),
        add('skills', 0.00119),
        add('capability', 0.204),
      ]),
    },
  },
  E12: {
    line: under('日本の置かれた現状')('日本ではAIの利活用が十分に進んでおらず、AI関連の投資も停滞。'),
    character: 'good',
    preparedBy: ['MODEL', 'SKILL'],
    // Rarer, for the same reason.
    hazard: { rate: 0.12, factors: [] },
    harm: [],
    gift: [add('investment', 0.126), multiply('capability', 1.018, 8)],
    answers: {
      wait: answer(0, 'businesses', { serves: ['innovation'], strains: ['privacy'] }, [
        add('investment', 0.204),
        add('capability', -1.53),
        add('risk.rights', 5.1),
      ]),
      spend: answer(0.5, 'ministries', { serves: ['innovation'], strains: ['fairCompetition'] }, [
        add('investment', 0.102),
        add('capability', 1.02),
      ]),
      rule: answer(1, 'ministries', { serves: ['security', 'privacy'], strains: ['fairCompetition'] }, [
        add('investment', -0.0306),
        add('capability', 2.65),
        add('trust', 0.00204),
      ]),
    },
  },
  E13: {
    line: collaboratePage(
      '» 適切な知的財産の保護と利活用につながる透明性を確保を図るとともに、コンテンツホルダーへの対価還元等の推進に向けた取組を進める。',
    ),
    character: 'harmful',
    preparedBy: ['EVAL', 'MODEL'], // MODEL pays for data with cleared rights
    hazard: { rate: 0.18, factors: [{ of: 'risk.rights', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.rights', 19.4),
      add('trust', -0.00648),
      multiply('risk.rights', 1.104, 20),
      multiply('capability', 0.981, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'courts', { serves: [], strains: ['fairness'] }, []),
      spend: answer(0.75, 'ministries', { serves: ['fairness', 'transparency'], strains: ['innovation'] }, [
        add('risk.rights', -10.2),
        add('trust', 0.00306),
        multiply('risk.rights', 0.949, 20),
        multiply('capability', 0.995, 6),
      ]),
      rule: answer(0, 'parliament', { serves: ['innovation'], strains: ['fairness', 'humanCentred'] }, [
        add('risk.rights', 4.08),
        multiply('risk.rights', 1.02, 20),
        add('trust', -0.00102),
        multiply('capability', 1.02, 8),
      ]),
    },
  },
  E14: {
    line: collaboratePage(
      '» AI社会において人が人としての価値を発揮するため、創造力、思考力、判断力、適応力、コミュニケーション力などを含む「人間力を向上。AI時代にふさわしい働き方の方向性を検討。',
    ),
    character: 'harmful',
    preparedBy: ['YOUTH'],
    hazard: { rate: 0.15, factors: [] },
    harm: [add('pupils', -0.0158), multiply('pupilInflow', 0.861, 8), multiply('regularUse', 0.952, 6)],
    gift: [],
    answers: {
      wait: answer(0, 'schools', { serves: [], strains: ['literacy', 'fairness'] }, []),
      spend: answer(0.75, 'schools', { serves: ['literacy', 'humanCentred'], strains: ['privacy'] }, [
        add('activity.YOUTH', 224),
        add('pupils', 0.00918),
        multiply('regularUse', 1.01, 6),
      ]),
      rule: answer(0, 'parliament', { serves: ['safety', 'privacy'], strains: ['literacy'] }, [
        add('risk.misinformation', -7.14),
        add('risk.rights', -5.1),
        multiply('risk.misinformation', 0.969, 20),
        multiply('regularUse', 0.959, 6),
        add('pupils', -0.00204),
      ]),
    },
  },
  E15: {
    line: under('(参考) AI施策の方向性：AI利活用の加速的推進（AIを使う）')(
      '» 地方創生、経済再生及び国民生活の質の向上に資するAI利活用を促すため、AI利活用を前提に既存の規制や制度の見直しを先導的に推進。',
    ),
    character: 'good',
    preparedBy: ['LEAD', 'EVAL'],
    hazard: { rate: 0.15, factors: [] },
    harm: [],
    gift: [multiply('firmUse', 1.054, 8), multiply('policy', 1.126, 8), multiply('regularUse', 1.045, 8)],
    answers: {
      wait: answer(0, 'ministries', { serves: ['safety'], strains: ['innovation'] }, []),
      spend: answer(0.25, 'parliament', { serves: ['innovation'], strains: ['fairness', 'humanCentred'] }, [
        add('risk.bias', 7.14),
        add('risk.jobs', 8.16),
        add('trust', -0.00306),
        multiply('risk.jobs', 1.031, 20),
        multiply('firmUse', 1.102, 8),
        multiply('policy', 1.255, 8),
        multiply('regularUse', 1.082, 8),
      ]),
      rule: answer(
        0.25,
        'localGovernment',
        { serves: ['innovation', 'accountability'], strains: ['fairness'] },
        [add('risk.bias', 2.04), multiply('policy', 1.102, 8), multiply('regularUse', 1.031, 8)],
      ),
    },
  },
  E16: {
    line: collaboratePage(
      '» 雇用への影響について、産業構造や職種の変化も含めて丁寧に分析。新たな働き方に適応できるよう、教育、リ・スキーリング支援等の対策を講ずるプロセスの継続実施。',
    ),
    character: 'harmful',
    preparedBy: ['SKILL'],
    hazard: {
      rate: 0.16,
      factors: [
        { of: 'risk.jobs', base: 0, slope: 0.01 },
        { of: 'policy', base: 0, slope: 1 },
      ],
    },
    harm: [
      add('risk.jobs', 25.3),
      add('trust', -0.00562),
      multiply('risk.jobs', 1.098, 20),
      add('skills', -0.00702),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'ministries', { serves: [], strains: ['humanCentred'] }, []),
      // 2, not 1.5, and the rule 0.75 for −21.6, not 1.5 for −16.8: spending was nearly always best, the rule never.
      spend: answer(2, 'ministries', { serves: ['literacy', 'humanCentred'], strains: ['fairness'] }, [
        add('activity.SKILL', 510),
        add('risk.jobs', -6.12),
        add('trust', 0.00204),
        multiply('risk.jobs', 0.98, 20),
        add('skills', 0.00306),
      ]),
      rule: answer(0.75, 'businesses', { serves: ['humanCentred'], strains: ['innovation'] }, [
        add('risk.jobs', -18.4),
        add('trust', 0.00306),
        multiply('risk.jobs', 0.939, 20),
        multiply('policy', 0.929, 6),
      ]),
    },
  },
  E17: {
    line: vision(
      '主なメリット：自律的に業務を実行する「AIエージェント」、現実世界でロボット等を動かす「フィジカルAI」、といった近時の技術進歩で、多様な可能性が拡大',
    ),
    character: 'both',
    preparedBy: ['EVAL', 'SKILL'],
    hazard: { rate: 0.1875, factors: [] },
    harm: [
      add('risk.crime', 5.67),
      add('risk.misinformation', 5.67),
      add('risk.jobs', 6.8),
      add('risk.technical', 7.94),
      multiply('risk.technical', 1.057, 20),
      multiply('risk.crime', 1.034, 20),
      add('capability', -2.27),
    ],
    gift: [multiply('regularUse', 1.144, 8), multiply('policy', 1.096, 8)],
    answers: {
      wait: answer(0, 'ministries', { serves: [], strains: ['innovation'] }, [
        multiply('regularUse', 0.969, 8),
      ]),
      spend: answer(0.75, 'safetyInstitute', { serves: ['safety', 'security'], strains: [] }, [
        add('risk.technical', -7.14),
        add('risk.crime', -3.06),
        add('evaluators', 8.16),
        multiply('risk.technical', 0.959, 20),
      ]),
      rule: answer(0.5, 'ministries', { serves: ['innovation'], strains: ['safety', 'humanCentred'] }, [
        add('risk.jobs', 5.1),
        add('risk.technical', 4.08),
        multiply('risk.technical', 1.02, 20),
        multiply('regularUse', 1.092, 8),
        multiply('policy', 1.051, 8),
      ]),
    },
  },
  E18: {
    line: createPage(
      'AIエコシステムの各主体（アプリ・モデル・計算基盤等）での開発と組合せ促進で、日本の強みとして「信頼できるAI」を開発、海外にも積極的に展開。',
    ),
    character: 'good',
    preparedBy: ['MODEL', 'EVAL'],
    hazard: { rate: 0.125, factors: [{ of: 'capability', base: 0, slope: 0.01 }] },
    harm: [],
    gift: [add('capability', 2.64), add('trust', 0.0048)],
    answers: {
      wait: answer(0, 'researchInstitutions', { serves: ['transparency'], strains: [] }, []),
      spend: answer(
        0.25,
        'researchInstitutions',
        { serves: ['innovation', 'fairCompetition'], strains: ['security'] },
        [add('capability', 1.22), add('risk.crime', 5.1), multiply('regularUse', 1.02, 8)],
      ),
      rule: answer(
        0.5,
        'businesses',
        { serves: ['innovation'], strains: ['transparency', 'fairCompetition'] },
        [add('investment', 0.102), multiply('investment', 1.02, 8)],
      ),
    },
  },
  E19: {
    line: under('各主体が特に取り組むべき事項')('行政の信頼性を確保するため、アカウンタビリティを果たす。'),
    character: 'harmful',
    preparedBy: ['EVAL', 'LEAD'],
    hazard: {
      rate: 0.27,
      factors: [
        { of: 'risk.technical', base: 0, slope: 0.01 },
        { of: 'effect.LEAD', base: 0.5, slope: 1 },
      ],
    },
    harm: [
      add('risk.technical', 14.5),
      add('trust', -0.00726),
      multiply('risk.technical', 1.073, 20),
      multiply('regularUse', 0.915, 8),
      add('regularUse', -0.00484),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'localGovernment', { serves: [], strains: ['accountability'] }, []),
      spend: answer(0.5, 'safetyInstitute', { serves: ['accountability', 'transparency'], strains: [] }, [
        add('risk.technical', -7.14),
        add('trust', 0.00408),
        multiply('risk.technical', 0.959, 20),
        add('evaluators', 6.12),
        multiply('regularUse', 1.02, 6),
      ]),
      rule: answer(0, 'localGovernment', { serves: ['safety', 'humanCentred'], strains: ['innovation'] }, [
        add('risk.technical', -9.18),
        add('trust', 0.00306),
        multiply('risk.technical', 0.949, 20),
        multiply('regularUse', 0.949, 6),
      ]),
    },
  },
  E20: {
    line: budget('【警】AIを活用した匿名・流動型犯罪グループの情報分析システムの構築【新】 2.6億円'),
    character: 'harmful',
    preparedBy: ['INFO'],
    hazard: { rate: 0.2, factors: [{ of: 'risk.crime', base: 0, slope: 0.01 }] },
    harm: [
      add('risk.crime', 19.9),
      add('trust', -0.00621),
      multiply('risk.crime', 1.099, 20),
      multiply('regularUse', 0.95, 6),
    ],
    gift: [],
    answers: {
      wait: answer(0, 'police', { serves: ['literacy'], strains: ['security'] }, []),
      spend: answer(0.5, 'police', { serves: ['security'], strains: ['privacy'] }, [
        add('activity.INFO', 61.2),
        add('risk.crime', -8.16),
        add('trust', 0.00204),
        multiply('risk.crime', 0.969, 20),
      ]),
      rule: answer(0, 'parliament', { serves: ['security', 'safety'], strains: ['privacy', 'innovation'] }, [
        add('risk.crime', -11.2),
        add('trust', 0.00204),
        multiply('risk.crime', 0.949, 20),
        multiply('regularUse', 0.949, 6),
        multiply('firmUse', 0.929, 4),
      ]),
    },
  },
} as const satisfies Record<string, Event>;

export type EventId = keyof typeof events;

export const eventIds = Object.keys(events) as EventId[];
