import type { DocumentFigure } from './figure.ts';

/** Use of generative AI in one country, in percent, as the surveys of two years found it. */
export interface Adoption {
  readonly people: Readonly<Record<2023 | 2024, DocumentFigure>>; // have ever used a service
  readonly firms: Readonly<Record<2023 | 2024, DocumentFigure>>; // use it at work
}

const percent = (value: number, line: string): DocumentFigure => ({
  value,
  unit: 'percent',
  kind: 'document',
  source: { heading: '生成AIの利活用状況の変化', line },
});

export const adoption = {
  JP: {
    people: {
      2023: percent(9.1, 'ドイツ(34.6%) 日本(9.1%)'),
      2024: percent(26.7, 'ドイツ(59.2%) 日本(26.7%)'),
    },
    firms: {
      2023: percent(46.8, 'ドイツ(72.7%) 日本(46.8%)'),
      2024: percent(55.2, 'ドイツ(90.3%) 日本(55.2%)'),
    },
  },
  US: {
    people: {
      2023: percent(46.3, '中国(56.3%) 米国(46.3%)'),
      2024: percent(68.8, '中国(81.2%) 米国(68.8%)'),
    },
    firms: {
      2023: percent(84.7, '米国(84.7%) 中国(84.4%)'),
      2024: percent(90.6, '米国(90.6%) 中国(95.8%)'),
    },
  },
  CN: {
    people: {
      2023: percent(56.3, '中国(56.3%) 米国(46.3%)'),
      2024: percent(81.2, '中国(81.2%) 米国(68.8%)'),
    },
    firms: {
      2023: percent(84.4, '米国(84.7%) 中国(84.4%)'),
      2024: percent(95.8, '米国(90.6%) 中国(95.8%)'),
    },
  },
  DE: {
    people: {
      2023: percent(34.6, 'ドイツ(34.6%) 日本(9.1%)'),
      2024: percent(59.2, 'ドイツ(59.2%) 日本(26.7%)'),
    },
    firms: {
      2023: percent(72.7, 'ドイツ(72.7%) 日本(46.8%)'),
      2024: percent(90.3, 'ドイツ(90.3%) 日本(55.2%)'),
    },
  },
} as const satisfies Record<string, Adoption>;
