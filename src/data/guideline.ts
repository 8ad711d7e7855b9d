import type { Fact } from './figure.ts';

const positionOf = (line: string): Fact => ({ source: { heading: '本指針の位置付け', line } });
const basics = (line: string): Fact => ({ source: { heading: '適正性確保に関する基本的な考え方', line } });
const duty = (line: string): Fact => ({ source: { heading: '各主体が特に取り組むべき事項', line } });

/** What the guideline under Article 13 of the AI Act is. */
export const guidelineStanding = {
  legalBasis: positionOf(
    'AI 法第13条に基づき、信頼できる AI の実現に向けて、国際的な規範の趣旨に即して策定。',
  ),
  voluntary: positionOf(
    '全ての主体における AI の研究開発及び活用の適正な実施に係る自主的かつ能動的な取組を促す。',
  ),
} as const;

/** Whom the guideline addresses. */
export const guidelineActors = {
  state: basics('国 ○ 地方公共団体'),
  localGovernment: basics('国 ○ 地方公共団体'),
  researchInstitutions: basics('研究開発機関'),
  businesses: basics('活用事業者 ○ 国民'),
  citizens: basics('活用事業者 ○ 国民'),
} as const;

/** The ten elements of proper use. */
export const guidelineElements = {
  humanCentred: basics('人間中心 ● 公平性 ● 安全性 ● 透明性'),
  fairness: basics('人間中心 ● 公平性 ● 安全性 ● 透明性'),
  safety: basics('人間中心 ● 公平性 ● 安全性 ● 透明性'),
  transparency: basics('人間中心 ● 公平性 ● 安全性 ● 透明性'),
  accountability: basics('アカウンタビリティ ● セキュリティ'),
  security: basics('アカウンタビリティ ● セキュリティ'),
  privacy: basics('プライバシー・個人情報 ● 公正競争'),
  fairCompetition: basics('プライバシー・個人情報 ● 公正競争'),
  literacy: basics('AI リテラシー ● イノベーション'),
  innovation: basics('AI リテラシー ● イノベーション'),
} as const;

export type GuidelineElementId = keyof typeof guidelineElements;

/** How proper use is to be secured. */
export const guidelinePolicies = {
  riskBased: basics('① リスクベースでのアプローチ'),
  stakeholders: basics('② ステークホルダーの積極的な関与'),
  endToEnd: basics('③ 一気通貫での AI ガバナンスの構築'),
  agile: basics('④ アジャイル（柔軟かつ迅速）な対応'),
} as const;

/** What each group of actors should attend to. */
export const guidelineDuties = {
  businessesAndResearch: {
    governance: duty('AI ガバナンスを構築・運用。'),
    transparency: duty('ステークホルダーとの信頼関係の構築に向けて透明性を確保。'),
    safety: duty('技術を用いて十分な安全性を確保。'),
    dataHolders: duty('データの重要性を踏まえデータ保有者等のステークホルダーへ配慮。'),
  },
  government: {
    leadUse: duty('AI を積極的かつ先導的に活用。'),
    literacy: duty('各主体が AI の責任ある利用ができるようリテラシーの向上を図る。'),
    governance: duty('AI ガバナンスの在り方を検討。'),
    accountability: duty('行政の信頼性を確保するため、アカウンタビリティを果たす。'),
  },
  citizens: {
    responsibility: duty(
      '人間中心の原則に基づき、倫理、法令、人権等の様々な課題を理解し AI の責任ある利用者としての自覚を持って行動。',
    ),
    literacy: duty('AI リテラシーを能動的に身に付け、AI を適切に利用。'),
  },
} as const;
