/** A publication that numbers were read from. */
export interface Source {
  readonly title: string; // in its own language
  readonly publisher: string;
  readonly year: number; // of publication
}

/** Every publication other than the Cabinet Office document. */
export const sources = {
  whitePaper2025: {
    title: '情報通信白書 令和7年版',
    publisher: '総務省',
    year: 2025,
  },
  dxTrends2025: {
    title: 'DX動向2025',
    publisher: '情報処理推進機構 (IPA)',
    year: 2025,
  },
  workforce2040: {
    title: '2040年の就業構造推計 (改訂版)',
    publisher: '経済産業省',
    year: 2026,
  },
  policeReports: {
    title: 'サイバー空間をめぐる脅威の情勢等について (half-yearly)',
    publisher: '警察庁',
    year: 2026,
  },
  youthSurvey: {
    title: '令和7年度 青少年のインターネット利用環境実態調査 (速報)',
    publisher: 'こども家庭庁',
    year: 2026,
  },
  nriSurvey2025: {
    title: 'ユーザー企業のIT活用実態調査 (2025年)',
    publisher: '野村総合研究所 (NRI)',
    year: 2025,
  },
  tsr2025: {
    title: '「生成AIに関するアンケート」調査 (2025年8月)',
    publisher: '東京商工リサーチ',
    year: 2025,
  },
  planReports: {
    title: 'Newspaper reports on the AI Basic Plan of 23 December 2025',
    publisher: 'Japanese press',
    year: 2025,
  },
  aiMonitor2025: {
    title: 'Ipsos AI Monitor 2025',
    publisher: 'Ipsos, as printed in the AI Index Report 2026, figure 9.3.1',
    year: 2025,
  },
  aiIndex2025: {
    title: 'Artificial Intelligence Index Report 2025',
    publisher: 'Stanford Institute for Human-Centered AI',
    year: 2025,
  },
  aiIndex2026: {
    title: 'Artificial Intelligence Index Report 2026',
    publisher: 'Stanford Institute for Human-Centered AI',
    year: 2026,
  },
  aiDiffusion: {
    title: 'AI Diffusion Report',
    publisher: 'Microsoft AI Economy Institute',
    year: 2026,
  },
  trustStudy2023: {
    title: 'Trust in Artificial Intelligence: A global study',
    publisher: 'University of Queensland and KPMG',
    year: 2023,
  },
  choung2022: {
    title: 'Trust in AI and Its Role in the Acceptance of AI Technologies (Choung, David and Ross)',
    publisher: 'International Journal of Human–Computer Interaction',
    year: 2022,
  },
  rieti2020: {
    title: 'ものづくり補助金の効果分析：回帰不連続デザインを用いた分析 (関沢、牧岡、山口)',
    publisher: '経済産業研究所 (RIETI), 20-J-032',
    year: 2020,
  },
  moretti2025: {
    title:
      'The Intellectual Spoils of War? Defense R&D, Productivity, and International Spillovers (Moretti, Steinwender and Van Reenen)',
    publisher: 'Review of Economics and Statistics',
    year: 2025,
  },
  aldasoro2026: {
    title: 'AI adoption, productivity and employment: evidence from European firms (Aldasoro et al.)',
    publisher: 'Bank for International Settlements, Working Paper 1325',
    year: 2026,
  },
  mcelheran2025: {
    title:
      'The Rise of Industrial AI in America: Microfoundations of the Productivity J-curve(s) (McElheran et al.)',
    publisher: 'U.S. Census Bureau, CES 25-27',
    year: 2025,
  },
  hall2007: {
    title: 'Measuring the Returns to R&D: The Depreciation Problem (Hall)',
    publisher: 'National Bureau of Economic Research, Working Paper 13473',
    year: 2007,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
