import type { DocumentFigure, DocumentLine } from './figure.ts';
import type { PillarId } from './pillars.ts';

const on = (line: string): DocumentLine => ({
  heading: '【参考】経済対策におけるAI施策 (令和7年度補正予算)',
  line,
});

const oku = (value: number, line: string): DocumentFigure => ({
  value,
  unit: '億円',
  kind: 'document',
  source: on(line),
});

/** The supplementary AI budgets of two years. FY2024's includes what was added to existing funds. */
export const budgetTotals = {
  fy2024: oku(1653, 'R6年度 補正予算額:1,653億円※'),
  fy2025: oku(4380, 'R7年度 補正予算額:4,380億円'),
} as const;

/** What each pillar gets in the FY2025 supplementary budget. */
export const pillarTotals: Readonly<Record<PillarId, DocumentFigure>> = {
  use: oku(502, '502億円'),
  create: oku(3605, '3,605億円'),
  trust: oku(240, '240億円'),
  collaborate: oku(33, '33億円'),
};

/** The Cabinet Office line that six programmes of three pillars share. */
export const cabinet341: DocumentFigure = oku(341, '【内】AISIの抜本的な機能強化 341億円');

/** What the document says about how its amounts were counted. */
export const budgetNotes = {
  topUpsIncluded: on('※基金の積み増し分含む'),
  uncountedLeftOut: on('(注1) 事業費の一部等、AI関連予算額を抽出困難な施策は、予算総額に含まず。'),
  closestPolicyOnly: on(
    '(注2) AI基本計画の4方針のうち複数の方針に関係する場合は、最も関係が深い方針に分類。',
  ),
  rounded: on('(注3) 小項目ごとの予算は四捨五入した額を記載。'),
} as const;
