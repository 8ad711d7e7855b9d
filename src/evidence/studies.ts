import type { DocumentLine } from '../data/figure.ts';

/** A study under Article 16 of the AI Act. */
export interface Study {
  readonly scope: DocumentLine;
  readonly findings: readonly DocumentLine[];
  readonly next: DocumentLine;
}

const deepfakes = (line: string): DocumentLine => ({
  heading: '① 性的なディープフェイクを生成するA I',
  line,
});
const hiring = (line: string): DocumentLine => ({
  heading: '② 雇用（採用・人事評価等）におけるA I活用',
  line,
});
const plan = (line: string): DocumentLine => ({ heading: 'AI法に基づく調査研究等について', line });

/** The two studies that were done before the headquarters met. */
export const studies = {
  deepfakes: {
    scope: deepfakes(
      '児童ポルノを含む性的なディープフェイクについて、生成可能なA Iアプリの実態、被害状況及び拡散実態について調査',
    ),
    findings: [
      deepfakes('A I技術の進歩により、性的なディープフェイクが容易に生成可能な状況'),
      deepfakes('関連NPO法人による被害認知件数の増加などを踏まえると、更なる拡大が懸念'),
    ],
    next: deepfakes('関係省庁と連携し、引き続き実態把握に努めるとともに、必要な対策を検討'),
  },
  hiring: {
    scope: hiring('採用や人事評価等の人事業務を支援するA Iシステムの実態、システムの活用実態について調査'),
    findings: [
      hiring('日本でも、採用面談、給与査定、人材配置等の人事業務を支援するA Iシステムが提供'),
      hiring('現状、これら支援機能の活用は一部企業等に限られているが、活用の拡大が予想'),
    ],
    next: hiring('関係省庁と連携し、引き続き実態把握に努めるとともに、必要があれば対策を検討'),
  },
} as const satisfies Record<string, Study>;

/** What the document says is to be studied next. */
export const furtherStudies = {
  firmUse: { source: plan('企業等におけるAIの活用実態や事例') },
  developerSafety: { source: plan('AI開発企業における安全性向上対策') },
  rightsViolations: { source: plan('国民の権利利益を侵害する案件の実態 等') },
} as const;
