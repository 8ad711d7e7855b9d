import type { ChannelId } from './channels.ts';
import type { DocumentLine } from './figure.ts';
import type { PillarId } from './pillars.ts';

/** Ministries and agencies, by the mark that the document prints before a programme. */
export const ministries = {
  cabinet: '内',
  cabinetFinance: '内(金)', // Cabinet Office with the Financial Services Agency
  cabinetTransport: '内(国)', // Cabinet Office with the ministry of land and transport
  cabinetIndustry: '内(経)', // Cabinet Office with the ministry of economy and industry
  digital: 'デ',
  communications: '総',
  health: '厚',
  agriculture: '農',
  transport: '国',
  industry: '経',
  police: '警',
  education: '文',
  foreign: '外',
} as const;

type MinistryId = keyof typeof ministries;

/** A line of the FY2025 supplementary budget. */
export interface Programme {
  readonly pillar: PillarId;
  readonly ministry: MinistryId;
  readonly published: number; // 億円, as printed; on a shared line, the amount of the whole line
  readonly within: boolean; // 内数: the AI part is an unpublished share of the printed amount
  readonly sharedLine?: 'cabinet341'; // printed once for several programmes
  readonly isNew: boolean; // marked 新
  readonly used: number; // 億円 that the model takes; where `within` is set, an assumption that keeps the pillar totals
  readonly channels: Readonly<Partial<Record<ChannelId, number>>>; // shares of `used`, summing to 1
  readonly source: DocumentLine;
}

const on = (line: string): DocumentLine => ({
  heading: '【参考】経済対策におけるAI施策 (令和7年度補正予算)',
  line,
});

/**
 * The 27 programmes, in the document's order within each pillar.
 * What `used` says of programmes marked `within` is one split that fits every printed total; none is published.
 */
export const programmes = {
  governmentAi: {
    pillar: 'use',
    ministry: 'digital',
    published: 44,
    within: false,
    isNew: true,
    used: 44,
    channels: { LEAD: 1 },
    source: on('【デ】ガバメントAIの推進【新】 44億円'),
  },
  regionalExamples: {
    pillar: 'use',
    ministry: 'communications',
    published: 129,
    within: true,
    isNew: false,
    used: 25.8,
    channels: { LEAD: 1 },
    source: on('【総】地域におけるAI等の実装に係る好事例 創出推進 129億円の内数'),
  },
  careTechnology: {
    pillar: 'use',
    ministry: 'health',
    published: 220,
    within: true,
    isNew: false,
    used: 66,
    channels: { SECT: 1 },
    source: on('【厚】介護テクノロジー導入等に対する支援 220億円の内数'),
  },
  regionalBanks: {
    pillar: 'use',
    ministry: 'cabinetFinance',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: true,
    used: 39.5, // half of what can go to banks and shipyards together
    channels: { SME: 1 },
    source: on('【内(金)】地域金融機関の生成AI活用実証【新】 341億円'),
  },
  shipbuildingRobots: {
    pillar: 'use',
    ministry: 'cabinetTransport',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: true,
    used: 39.5,
    channels: { SME: 1 },
    source: on('【内(国)】AIを活用した次世代造船ロボット開発【新】 の内数'),
  },
  smartFarming: {
    pillar: 'use',
    ministry: 'agriculture',
    published: 89.7,
    within: false,
    isNew: false,
    used: 89.7,
    channels: { SECT: 1 },
    source: on('【農】スマート農業技術開発・供給加速化対策 89.7億円'),
  },
  buildingSites: {
    pillar: 'use',
    ministry: 'transport',
    published: 35,
    within: true,
    isNew: false,
    used: 35,
    channels: { SECT: 1 },
    source: on('【国】AIを活用した建設現場の生産性向上の推進 35億円の内数'),
  },
  smallFirms: {
    pillar: 'use',
    ministry: 'industry',
    published: 3400,
    within: true,
    isNew: false,
    used: 159.9,
    channels: { SME: 1 },
    source: on('【経】中小企業の労働生産性の向上を目的としたデジタル化・AI導入支援 3,400億円 の内数'),
  },
  crimeAnalysis: {
    pillar: 'use',
    ministry: 'police',
    published: 2.6,
    within: false,
    isNew: true,
    used: 2.6,
    channels: { INFO: 1 },
    source: on('【警】AIを活用した匿名・流動型犯罪グループの情報分析システムの構築【新】 2.6億円'),
  },
  physicalTestbed: {
    pillar: 'create',
    ministry: 'cabinet',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: true,
    used: 60,
    channels: { PHYS: 1 },
    source: on('【内】フィジカルAIテストベッド構築に係る調査【新】 341億円'),
  },
  drivingSafety: {
    pillar: 'create',
    ministry: 'cabinetIndustry',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: true,
    used: 113.8,
    channels: { PHYS: 1 },
    source: on('【内(経)】E2E自動運転の安全性評価手法確立【新】 の内数'),
  },
  modelsAndRobots: {
    pillar: 'create',
    ministry: 'industry',
    published: 1537,
    within: true,
    isNew: false,
    used: 1537,
    channels: { MODEL: 0.6, PHYS: 0.4 },
    source: on(
      '【経】AI開発力向上・社会実装の促進、フィジカルAI の開発促進、製造業等のデータ利活用の促進 1,537億円 の内数',
    ),
  },
  aiForScience: {
    pillar: 'create',
    ministry: 'education',
    published: 370,
    within: false,
    isNew: true,
    used: 370,
    channels: { SCI: 1 },
    source: on('【文】AI for Scienceによる科学研究革新プログラム【新】 370億円'),
  },
  trustedData: {
    pillar: 'create',
    ministry: 'communications',
    published: 383,
    within: false,
    isNew: false,
    used: 383,
    channels: { MODEL: 1 },
    source: on('【総】信頼できるAI開発・活用支援に資するデータ整備及びAIの能動的評価基盤の構築等 383億円'),
  },
  beyond5g: {
    pillar: 'create',
    ministry: 'communications',
    published: 239,
    within: false,
    isNew: false,
    used: 239,
    channels: { COMP: 1 },
    source: on('【総】次世代情報通信基盤Beyond 5Gの研究開発等の推進 239億円'),
  },
  submarineCables: {
    pillar: 'create',
    ministry: 'communications',
    published: 400,
    within: false,
    isNew: false,
    used: 400,
    channels: { COMP: 1 },
    source: on('【総】海底ケーブル等の地方分散によるデジタルインフラの強靭化 400億円'),
  },
  supercomputing: {
    pillar: 'create',
    ministry: 'education',
    published: 460.2,
    within: false,
    isNew: false,
    used: 460.2,
    channels: { COMP: 1 },
    source: on('【文】革新的ハイパフォーマンス・コンピューティング・インフラ(HPCI)の構築 460.2億円'),
  },
  cloudLabs: {
    pillar: 'create',
    ministry: 'education',
    published: 42,
    within: false,
    isNew: true,
    used: 42,
    channels: { SCI: 1 },
    source: on('【文】大規模オートメーション/クラウドラボの形成【新】 42億円'),
  },
  safetyInstitute: {
    pillar: 'trust',
    ministry: 'cabinet',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: false,
    used: 70,
    channels: { EVAL: 1 },
    source: on('【内】AISIの抜本的な機能強化 341億円'),
  },
  physicalSafetyRules: {
    pillar: 'trust',
    ministry: 'cabinetIndustry',
    published: 341,
    within: true,
    sharedLine: 'cabinet341',
    isNew: true,
    used: 18.2,
    channels: { EVAL: 1 },
    source: on('【内(経)】フィジカルAIの安全性ルール整備等【新】 の内数'),
  },
  aseanSupport: {
    pillar: 'trust',
    ministry: 'communications',
    published: 80.5,
    within: true,
    isNew: false,
    used: 80.5,
    channels: { INTL: 1 },
    source: on('【総】ASEANでのAI制度整備・技術開発・人材育成等支援 80.5億円 の内数'),
  },
  transparencyResearch: {
    pillar: 'trust',
    ministry: 'education',
    published: 46.9,
    within: false,
    isNew: false,
    used: 46.9,
    channels: { EVAL: 1 },
    source: on('【文】生成AIモデルの透明性・信頼性の確保に向けた研究開発 46.9億円'),
  },
  misinformationTechnology: {
    pillar: 'trust',
    ministry: 'communications',
    published: 24,
    within: true,
    isNew: false,
    used: 24,
    channels: { INFO: 1 },
    source: on('【総】インターネット上の偽・誤情報対策技術の開発・実証 24億円の内数'),
  },
  hiroshimaProcess: {
    pillar: 'trust',
    ministry: 'foreign',
    published: 0.4,
    within: false,
    isNew: false,
    used: 0.4,
    channels: { INTL: 1 },
    source: on('【外】「広島AIプロセス」に基づくガバナンス推進支援 0.4億円'),
  },
  reskilling: {
    pillar: 'collaborate',
    ministry: 'education',
    published: 22.1,
    within: true,
    isNew: true,
    used: 8.3,
    channels: { SKILL: 1 },
    source: on('【文】AI活用等のニーズに応えるリスキリングの推進【新】 22.1億円 の内数'),
  },
  schoolTrials: {
    pillar: 'collaborate',
    ministry: 'education',
    published: 8.1,
    within: false,
    isNew: false,
    used: 8.1,
    channels: { YOUTH: 1 },
    source: on('【文】学校現場におけるAI利用に関する実証の推進等 8.1億円'),
  },
  brainCirculation: {
    pillar: 'collaborate',
    ministry: 'foreign',
    published: 16.6,
    within: false,
    isNew: false,
    used: 16.6,
    channels: { SKILL: 1 },
    source: on('【外】日本・グローバルサウス間でのAI人材頭脳循環等支援 16.6億円'),
  },
} as const satisfies Record<string, Programme>;

export type ProgrammeId = keyof typeof programmes;

export const programmeIds = Object.keys(programmes) as ProgrammeId[];
