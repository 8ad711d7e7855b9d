import type { DocumentFigure, DocumentLine } from './figure.ts';

/** Private AI investment of one country in one year. */
export interface Investment {
  readonly amount: DocumentFigure; // US$ billion; the document prints 億ドル
  readonly rank: DocumentFigure; // among all countries
}

const invested = (rank: number, amount: number, line: string): Investment => {
  const source: DocumentLine = { heading: 'AIへの民間投資額の変化', line };
  return {
    amount: { value: amount, unit: 'US$ billion a year', kind: 'document', source },
    rank: { value: rank, unit: 'rank', kind: 'document', source },
  };
};

/** The six countries that the document names. */
export const investment = {
  US: {
    2023: invested(1, 67.2, '1位：米国(約672億ドル)'),
    2024: invested(1, 109.1, '1位：米国(約1091億ドル)'),
  },
  CN: {
    2023: invested(2, 7.8, '2位：中国(約78億ドル)'),
    2024: invested(2, 9.3, '2位：中国(約93億ドル)'),
  },
  UK: {
    2023: invested(3, 3.8, '3位：英国(約38億ドル)'),
    2024: invested(3, 4.5, '3位：英国(約45億ドル)'),
  },
  KR: {
    2023: invested(9, 1.4, '9位：韓国(約14億ドル)'),
    2024: invested(11, 1.3, '11位：韓国(約13億ドル)'),
  },
  JP: {
    2023: invested(12, 0.7, '12位：日本(約7億ドル)'),
    2024: invested(14, 0.9, '14位：日本(約9億ドル)'),
  },
  AE: {
    2023: invested(13, 0.4, '13位：アラブ首長国連邦(約4億ドル)'),
    2024: invested(8, 1.8, '8位：アラブ首長国連邦(約18億ドル)'),
  },
} as const satisfies Record<string, Readonly<Record<2023 | 2024, Investment>>>;
