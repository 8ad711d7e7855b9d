import type { ChannelId } from '../data/channels.ts';
import type { EventId } from '../data/events.ts';
import type { DocumentLine } from '../data/figure.ts';
import type { LeverId } from '../data/levers.ts';
import type { ProgrammeId } from '../data/programmes.ts';
import type { RiskId } from '../data/risks.ts';

/** The tables of facts in this folder, by the name under which they are exported. */
export type FactTableId =
  | 'adoption'
  | 'investment'
  | 'budgetTotals'
  | 'pillarTotals'
  | 'budgetNotes'
  | 'benefits'
  | 'concepts'
  | 'principles'
  | 'policies'
  | `law${'Dates' | 'Aims' | 'Principles' | 'Bodies' | 'Measures' | 'Duties'}`
  | `guideline${'Standing' | 'Actors' | 'Elements' | 'Policies' | 'Duties'}`
  | 'studies'
  | 'furtherStudies'
  | `aisi${'Dates' | 'Role' | 'Guides' | 'Network' | 'Partners'}`;

/** A part of the model or the game. */
type MechanicId =
  | `programme.${ProgrammeId}`
  | `channel.${ChannelId}`
  | `risk.${RiskId}`
  | `stock.${'everUse' | 'regularUse' | 'capability' | 'investment' | 'skills' | 'evaluators'}`
  | `benefit.${'productivity' | 'newBusiness' | 'socialProblems' | 'inclusion' | 'qualityOfLife'}`
  | `loop.${'virtuousCircle' | 'trustAndUse' | 'useAndRisk' | 'skills' | 'governance' | 'digitalDeficit' | 'localFit'}`
  | `lever.${LeverId}`
  | 'ladder' // other countries' investment
  | 'study' // looking into an omen
  | 'yearlyReview';

/** What a line of the document became. A line with several parts has several entries; a heading stands as its own line. */
export type Covered = DocumentLine &
  (
    | { readonly becomes: 'mechanic'; readonly of: MechanicId }
    | { readonly becomes: 'event'; readonly of: EventId }
    | { readonly becomes: 'fact'; readonly of: FactTableId }
    | { readonly becomes: 'not modelled'; readonly because: string }
  );

const under = (heading: string) => ({
  heading,
  mechanic: (line: string, of: MechanicId): Covered => ({ heading, line, becomes: 'mechanic', of }),
  event: (line: string, of: EventId): Covered => ({ heading, line, becomes: 'event', of }),
  fact: (line: string, of: FactTableId): Covered => ({ heading, line, becomes: 'fact', of }),
  not: (line: string, because: string): Covered => ({ heading, line, becomes: 'not modelled', because }),
});

const because = {
  title: 'a title page',
  label: 'a label; what it names stands beside it',
  picture: 'belongs to a picture, whose content is not in the text',
  app: 'single applications are too fine for the model',
  society: 'population, wages and security have no place in the model',
  security: 'security has no place in the model',
  regions: 'the model has no regions',
} as const;

const titlePage = under('A I 政策の動向');
const part2 = under('2. 日本の現状とAI法');
const vision = under('世界で最もAIを開発・活用しやすい国に向けて');
const situation = under('日本の置かれた現状');
const use = under('生成AIの利活用状況の変化');
const invested = under('AIへの民間投資額の変化');
const law = under('人工知能関連技術の研究開発及び活用の推進に関する法律（AI法）の概要');
const organisation = under('A I 政策の推進体制');
const part3 = under('3. AI関連施策');
const conceptPage = under('基本構想');
const principlePage = under('3つの原則');
const policyPage = under('4つの基本的な方針に基づく施策');
const usePage = under('(参考) AI施策の方向性：AI利活用の加速的推進（AIを使う）');
const gennai = under('汎用的なAIアプリと行政実務用の特化型AIアプリの活用推進');
const createPage = under('(参考) AI施策の方向性：AI開発力の戦略的強化（AIを創る）');
const physicalPage = under('(AI政策) フィジカルAIの開発促進');
const trustPage = under('(参考) AI施策の方向性：AIガバナンスの主導（AIの信頼性を高める）');
const institute = under('(AI政策) AISIの機能強化');
const networkPage = under('AISI国際ネットワーク');
const workingGroup = under('事業実証ワーキンググループ設置');
const partners = under('【関係省庁等】');
const collaboratePage = under('(参考) AI施策の方向性：AI社会に向けた継続的変革（AIと協働する）');
const guidelineStandingPage = under('本指針の位置付け');
const guidelineBasics = under('適正性確保に関する基本的な考え方');
const guidelineDutyPage = under('各主体が特に取り組むべき事項');
const agility = under('AIリスクへのアジャイルな対応（イメージ）');
const warnings = under('(参考) 生成AIのリスクに関する注意喚起・啓発');
const studyPage = under('AI法に基づく調査研究等について');
const deepfakeStudy = under('① 性的なディープフェイクを生成するA I');
const hiringStudy = under('② 雇用（採用・人事評価等）におけるA I活用');
const budget = under('【参考】経済対策におけるAI施策 (令和7年度補正予算)');

/** Every heading and line of the document, in its order. */
export const coverage: readonly Covered[] = [
  titlePage.not(titlePage.heading, because.title),
  titlePage.not('令和8年1月27日', because.title),
  titlePage.not('内閣府 科学技術・イノベーション推進事務局', because.title),
  titlePage.not('人工知能政策推進室', because.title),
  part2.not(part2.heading, because.title),
  vision.fact(vision.heading, 'benefits'),
  vision.mechanic(
    'AI利活用で、日本の長年の課題である、人口減少、国内への投資不足、賃金停滞を解決。健康・医療、防災を含む安全・安心な国民生活、安全保障や平和構築にも貢献。',
    'stock.investment',
  ),
  vision.event(
    'AI利活用で、日本の長年の課題である、人口減少、国内への投資不足、賃金停滞を解決。健康・医療、防災を含む安全・安心な国民生活、安全保障や平和構築にも貢献。',
    'E04',
  ),
  vision.not(
    'AI利活用で、日本の長年の課題である、人口減少、国内への投資不足、賃金停滞を解決。健康・医療、防災を含む安全・安心な国民生活、安全保障や平和構築にも貢献。',
    because.society,
  ),
  vision.mechanic(
    '日本のAI産業を振興することで、日本社会の持つ潜在力の発揮を実現、デジタル赤字抑止に貢献し、国外市場への展開も期待。',
    'loop.digitalDeficit',
  ),
  vision.event(
    '日本のAI産業を振興することで、日本社会の持つ潜在力の発揮を実現、デジタル赤字抑止に貢献し、国外市場への展開も期待。',
    'E12',
  ),
  vision.mechanic('技術進歩に伴い変動するリスクに適時適切に対応し、人間中心のAIを堅持。', 'loop.useAndRisk'),
  vision.not(
    'AIを基軸として、新たな経済発展と安全・安心な社会を構築。',
    'a hope for the whole; the model follows its parts',
  ),
  vision.event(
    '主なメリット：自律的に業務を実行する「AIエージェント」、現実世界でロボット等を動かす「フィジカルAI」、といった近時の技術進歩で、多様な可能性が拡大',
    'E17',
  ),
  vision.mechanic('効率化・生産性向上(自動化、最適化)', 'benefit.productivity'),
  vision.mechanic('新事業・新市場創造(創薬、新素材)', 'benefit.newBusiness'),
  vision.mechanic('社会課題解決(農業、医療、介護)', 'benefit.socialProblems'),
  vision.mechanic('包摂的成長(中小企業、公共サービス高度化)', 'benefit.inclusion'),
  vision.mechanic('生活の質の向上(病気の早期発見、自動運転)', 'benefit.qualityOfLife'),
  vision.not('イノベーション促進', because.label),
  vision.mechanic('イノベーションの促進とリスク対応の両立', 'loop.governance'),
  vision.not('リスク対応', because.label),
  vision.mechanic(
    '主なリスク：AIの開発・利用の進展で、誤判断、ハラシネーション、サイバーセキュリティといったAIの有する技術的リスクから「人との協働」に関する社会的リスクへ拡大',
    'risk.technical',
  ),
  vision.event(
    '主なリスク：AIの開発・利用の進展で、誤判断、ハラシネーション、サイバーセキュリティといったAIの有する技術的リスクから「人との協働」に関する社会的リスクへ拡大',
    'E19',
  ),
  vision.mechanic('差別・偏見の助長', 'risk.bias'),
  vision.mechanic('犯罪への利用', 'risk.crime'),
  vision.event('犯罪への利用', 'E03'),
  vision.mechanic('プライバシー・財産権の侵害', 'risk.rights'),
  vision.mechanic('偽・誤情報の拡散', 'risk.misinformation'),
  vision.mechanic('雇用・経済不安', 'risk.jobs'),
  vision.event('雇用・経済不安', 'E16'),
  situation.not(situation.heading, because.label),
  situation.mechanic(
    '米国・中国のみならず、グローバルサウスを含めた世界各国がAI開発競争に名乗り。',
    'ladder',
  ),
  situation.mechanic('日本ではAIの利活用が十分に進んでおらず、AI関連の投資も停滞。', 'loop.virtuousCircle'),
  situation.event('日本ではAIの利活用が十分に進んでおらず、AI関連の投資も停滞。', 'E12'),
  situation.not(
    '「AIを使わない」ことが最大のリスクであり、日本のAI投資・利活用の推進は急務。',
    'a claim, shown only together with its speaker',
  ),
  use.fact(use.heading, 'adoption'),
  use.fact('2023年', 'adoption'),
  use.fact('●個人の生成AIサービス利用経験', 'adoption'),
  use.fact('中国(56.3%) 米国(46.3%)', 'adoption'),
  use.fact('ドイツ(34.6%) 日本(9.1%)', 'adoption'),
  use.fact('●企業における業務での生成AI利用率', 'adoption'),
  use.fact('米国(84.7%) 中国(84.4%)', 'adoption'),
  use.fact('ドイツ(72.7%) 日本(46.8%)', 'adoption'),
  use.fact('2024年', 'adoption'),
  use.fact('●個人の生成AIサービス利用経験', 'adoption'),
  use.fact('中国(81.2%) 米国(68.8%)', 'adoption'),
  use.fact('ドイツ(59.2%) 日本(26.7%)', 'adoption'),
  use.fact('●企業における業務での生成AI利用率', 'adoption'),
  use.fact('米国(90.6%) 中国(95.8%)', 'adoption'),
  use.fact('ドイツ(90.3%) 日本(55.2%)', 'adoption'),
  invested.fact(invested.heading, 'investment'),
  invested.fact('2023年', 'investment'),
  invested.fact('1位：米国(約672億ドル)', 'investment'),
  invested.fact('2位：中国(約78億ドル)', 'investment'),
  invested.fact('3位：英国(約38億ドル)', 'investment'),
  invested.fact('～', 'investment'),
  invested.fact('9位：韓国(約14億ドル)', 'investment'),
  invested.fact('～', 'investment'),
  invested.fact('12位：日本(約7億ドル)', 'investment'),
  invested.fact('13位：アラブ首長国連邦(約4億ドル)', 'investment'),
  invested.fact('2024年', 'investment'),
  invested.fact('1位：米国(約1091億ドル)', 'investment'),
  invested.fact('2位：中国(約93億ドル)', 'investment'),
  invested.fact('3位：英国(約45億ドル)', 'investment'),
  invested.fact('～', 'investment'),
  invested.fact('8位：アラブ首長国連邦(約18億ドル)', 'investment'),
  invested.fact('～', 'investment'),
  invested.fact('11位：韓国(約13億ドル)', 'investment'),
  invested.fact('～', 'investment'),
  invested.fact('14位：日本(約9億ドル)', 'investment'),
  law.fact(law.heading, 'lawAims'),
  law.fact('（2025年5月28日成立、6月4日公布・一部施行、9月1日全面施行）', 'lawDates'),
  law.fact('法律の必要性 日本のAI開発・活用は遅れている。 多くの国民がAIに対して不安。', 'lawAims'),
  law.fact(
    'イノベーションを促進しつつ、リスクに対応するため、既存の刑法や個別の業法等に加え、新たな法律が必要。',
    'lawAims',
  ),
  law.fact('法律の概要 目的 国民生活の向上、国民経済の発展', 'lawAims'),
  law.fact(
    '基本理念 経済社会及び 安全保障上重要 → 研究開発力の保持、 国際競争力 の向上 基礎研究から活用まで総合的・計画的に推進 適正な研究開発・活用 のため透明性の確保等 国際協力 において主導的役割',
    'lawPrinciples',
  ),
  law.not(
    '基本理念 経済社会及び 安全保障上重要 → 研究開発力の保持、 国際競争力 の向上 基礎研究から活用まで総合的・計画的に推進 適正な研究開発・活用 のため透明性の確保等 国際協力 において主導的役割',
    because.security,
  ),
  law.fact(
    'AI戦略本部 本部長：内閣総理大臣 構成員：全ての国務大臣 関係行政機関等に対して必要な協力を求める',
    'lawBodies',
  ),
  law.fact('AI基本計画 研究開発・活用の推進のために 政府が実施すべき施策の基本的な方針 等', 'lawBodies'),
  law.fact(
    '基本的施策 研究開発の推進、施設等の整備・共用の促進 国際的な規範策定への参画 情報収集、権利利益を侵害する事案の分析・対策検討、調査 事業者等への指導・助言・情報提供 人材確保、教育振興 適正性 のための 国際規範に即した指針 の整備',
    'lawMeasures',
  ),
  law.fact(
    '責務 国、地方公共団体、研究開発機関、事業者、国民の責務、関係者間の連携強化 事業者は国等の施策に協力しなければならない',
    'lawDuties',
  ),
  law.fact('附則 見直し規定（必要な場合は所要の措置）', 'lawBodies'),
  law.fact('世界のモデルとなる法制度を構築', 'lawAims'),
  law.fact('世界のモデルとなる法制度を構築', 'lawAims'),
  law.fact(
    '国際指針に則り、イノベーション促進とリスク対応を両立。最もAIを開発・活用しやすい国へ。',
    'lawAims',
  ),
  organisation.not(organisation.heading, because.picture),
  part3.not(part3.heading, because.title),
  part3.not('(基本計画、指針、調査、予算等)', because.title),
  conceptPage.fact(conceptPage.heading, 'concepts'),
  conceptPage.fact('◎「信頼できるA I」を追求し、「世界で最もA Iを開発・活用しやすい国」へ。', 'concepts'),
  conceptPage.fact('◎「危機管理投資」・「成長投資」の中核として、今こそ反転攻勢。', 'concepts'),
  principlePage.fact(principlePage.heading, 'principles'),
  principlePage.fact(
    'イノベーション促進とリスク対応の両立、アジャイル（柔軟かつ迅速）な対応、内外一体での政策推進',
    'principles',
  ),
  policyPage.fact(policyPage.heading, 'policies'),
  policyPage.mechanic('データの集積・利活用・共有を促進', 'lever.dataSharing'),
  policyPage.fact('1. A I利活用の加速的推進「A Iを使う」', 'policies'),
  policyPage.fact('世界最先端のA I技術を、適切なリスク対応を行いながら積極的に利活用。', 'policies'),
  policyPage.mechanic('政府・自治体でのA Iの徹底した利活用', 'channel.LEAD'),
  policyPage.mechanic('社会課題解決に向けたA I利活用の推進', 'channel.SECT'),
  policyPage.mechanic('A I利活用促進による新しい事業や産業の創出', 'benefit.newBusiness'),
  policyPage.fact('更なるA I活用に向けた仕組みづくり', 'policies'),
  policyPage.mechanic('利活用と技術革新の好循環', 'loop.virtuousCircle'),
  policyPage.fact('2. A I開発力の戦略的強化「A Iを創る」', 'policies'),
  policyPage.fact(
    'A Iエコシステムに関する各主体での開発及び組み合わせにより、日本の強みとして「信頼できるA I」を開発。',
    'policies',
  ),
  policyPage.mechanic('日本国内のA I開発力の強化', 'stock.capability'),
  policyPage.mechanic('日本の勝ち筋となるA Iモデル等の開発推進', 'channel.MODEL'),
  policyPage.mechanic('信頼できるA I基盤モデル等の開発', 'channel.MODEL'),
  policyPage.mechanic('A I研究開発・利用基盤の増強・確保', 'channel.COMP'),
  policyPage.mechanic('社会全体で「信頼できるA I」を使う', 'loop.trustAndUse'),
  policyPage.fact('3. A Iガバナンスの主導「A Iの信頼性を高める」', 'policies'),
  policyPage.fact(
    'A Iの適正性を確保するガバナンスを構築。日本国内だけでなく、国際的なガバナンス構築を主導。',
    'policies',
  ),
  policyPage.mechanic(
    'A I法に基づく適正性確保に向けた指針、調査・助言、評価基盤となるA Iセーフティ・インスティテュートの機能強化',
    'channel.EVAL',
  ),
  policyPage.mechanic('ASEAN等グローバルサウス諸国を含めた国際協調', 'channel.INTL'),
  policyPage.fact('4. A I社会に向けた継続的変革「A Iと協働する」', 'policies'),
  policyPage.fact(
    '産業や雇用、制度や社会の仕組みを変革するとともに、A I社会を生き抜く「人間力」を向上。',
    'policies',
  ),
  policyPage.event(
    '産業や雇用、制度や社会の仕組みを変革するとともに、A I社会を生き抜く「人間力」を向上。',
    'E14',
  ),
  policyPage.fact('A Iを基軸とした産業構造の構築', 'policies'),
  policyPage.not('A Iを基軸とした産業構造の構築', 'the model has no branches of industry'),
  policyPage.fact('A I社会における制度・枠組みの検討・実証', 'policies'),
  policyPage.mechanic('A I人材の育成・確保', 'loop.skills'),
  policyPage.mechanic('A I時代における人間力の向上', 'channel.YOUTH'),
  policyPage.event('A I時代における人間力の向上', 'E14'),
  policyPage.mechanic(
    '◎ 制度改革等のための省庁間連携、適切なベンチマークの設定とモニタリング、当面毎年変更',
    'yearlyReview',
  ),
  usePage.not(usePage.heading, because.label),
  usePage.mechanic(
    '・ 日本社会全体で、世界最先端のAIに関する技術を能動的に利活用することで、新たなイノベーションを創出。',
    'stock.regularUse',
  ),
  usePage.mechanic(
    '・ データの集積・利活用・共有を促進し、AIの利活用、性能向上を実現。',
    'lever.dataSharing',
  ),
  usePage.not('具体的取組', because.label),
  usePage.mechanic(
    '» まず使ってみるという意識を広く社会に醸成。利活用の阻害要因であるAIによる効果やリスクへの理解不足等の解消に努める。',
    'stock.everUse',
  ),
  usePage.mechanic(
    '» 政府による適正な調達・利活用を先導し、AIの信頼性・透明性を確保。地方自治体の持続的な行政サービスに向けた、AI導入環境の整備。',
    'channel.LEAD',
  ),
  usePage.mechanic(
    '» 政府による適正な調達・利活用を先導し、AIの信頼性・透明性を確保。地方自治体の持続的な行政サービスに向けた、AI導入環境の整備。',
    'lever.procurement',
  ),
  usePage.mechanic(
    '» 人手不足への対応や防災・インフラの安全性確保、安全保障に関わる技術の高度化等、社会課題・国家的課題の解決に直結する分野におけるAIの利活用を支援。デジタル化・AI導入補助金を始めとする中小企業におけるAI導入促進の円滑化。',
    'channel.SECT',
  ),
  usePage.mechanic(
    '» 人手不足への対応や防災・インフラの安全性確保、安全保障に関わる技術の高度化等、社会課題・国家的課題の解決に直結する分野におけるAIの利活用を支援。デジタル化・AI導入補助金を始めとする中小企業におけるAI導入促進の円滑化。',
    'channel.SME',
  ),
  usePage.not(
    '» 人手不足への対応や防災・インフラの安全性確保、安全保障に関わる技術の高度化等、社会課題・国家的課題の解決に直結する分野におけるAIの利活用を支援。デジタル化・AI導入補助金を始めとする中小企業におけるAI導入促進の円滑化。',
    because.security,
  ),
  usePage.mechanic(
    '» フィジカルAIの導入促進、科学研究におけるAI利活用、スタートアップ支援による新事業・新産業の創出。',
    'channel.PHYS',
  ),
  usePage.mechanic(
    '» フィジカルAIの導入促進、科学研究におけるAI利活用、スタートアップ支援による新事業・新産業の創出。',
    'channel.SCI',
  ),
  usePage.mechanic(
    '» フィジカルAIの導入促進、科学研究におけるAI利活用、スタートアップ支援による新事業・新産業の創出。',
    'benefit.newBusiness',
  ),
  usePage.event(
    '» 地方創生、経済再生及び国民生活の質の向上に資するAI利活用を促すため、AI利活用を前提に既存の規制や制度の見直しを先導的に推進。',
    'E15',
  ),
  usePage.not(
    '» 地方創生、経済再生及び国民生活の質の向上に資するAI利活用を促すため、AI利活用を前提に既存の規制や制度の見直しを先導的に推進。',
    because.regions,
  ),
  usePage.mechanic(
    '» AIの徹底した利活用や性能向上のため、データの集積・利活用、特に組織を越えたデータの共有及び官民連携によるデータ利活用を促進。データの安全性確保を図ることを含めて、戦略的に推進。',
    'lever.dataSharing',
  ),
  gennai.not(gennai.heading, because.label),
  gennai.event(
    'デジタル庁において、行政における生成AIの活用推進のモデルとして「源内」を開発して利用。',
    'E07',
  ),
  gennai.not(
    '汎用的なAIアプリとして、AWS社「Nova Lite」、Anthropic社「Claude4.5 Haiku、Claude4.5 Sonnet」の3モデルから職員が選択可能。行政実務用のAIアプリは、職員が効率的・効果的に業務を遂行できるよう目的・用途ごとに構築された特化型AI。2025年8月時点で20種類のAIが利用可能。',
    'products by name; the game names none',
  ),
  gennai.not('汎用的なAIアプリ', because.app),
  gennai.not('チャット（対話型AI）', because.app),
  gennai.not('文章作成', because.app),
  gennai.not('要約', because.app),
  gennai.not('校正', because.app),
  gennai.not('翻訳', because.app),
  gennai.not('など', because.app),
  gennai.not('行政実務用のAIアプリ', because.app),
  gennai.not('Lawsy（法制度調査支援AI）', because.app),
  gennai.not('国会答弁検索AI', because.app),
  gennai.not('公用文チェッカーAI', because.app),
  gennai.not('旅費等内部管理業務共通システム（SEABIS）のヘルプAI', because.app),
  gennai.not('電子決裁システム（EASY）ヘルプAI', because.app),
  createPage.not(createPage.heading, because.label),
  createPage.event(
    'AIエコシステムの各主体（アプリ・モデル・計算基盤等）での開発と組合せ促進で、日本の強みとして「信頼できるAI」を開発、海外にも積極的に展開。',
    'E18',
  ),
  createPage.mechanic(
    'AIを社会全体で使い、そこで生じた課題を解決するAIを創ることで、広範な技術革新につなげる好循環を実現。',
    'loop.localFit',
  ),
  createPage.not('具体的取組', because.label),
  createPage.mechanic(
    '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    'stock.capability',
  ),
  createPage.mechanic(
    '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    'lever.talent',
  ),
  createPage.event(
    '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    'E11',
  ),
  createPage.event(
    '» 我が国が独自にAIを研究開発、自律的運用できる能力を強化し、日本の自律性・不可欠性を確保。国内外トップ人材の受け入れ、質の高いデータを活かしたAI開発力の向上。',
    'E12',
  ),
  createPage.mechanic(
    '» エネルギー効率を重視したAIエコシステムの実現に向けた基盤モデル開発を推進。',
    'channel.MODEL',
  ),
  createPage.mechanic(
    '» AIモデルとアプリを組み合わせた多様なサービス創出、フィジカルAIの開発導入、AI for Science等の推進を日本の勝ち筋へ。',
    'channel.PHYS',
  ),
  createPage.mechanic(
    '» AIモデルとアプリを組み合わせた多様なサービス創出、フィジカルAIの開発導入、AI for Science等の推進を日本の勝ち筋へ。',
    'channel.SCI',
  ),
  createPage.mechanic(
    '» 国家主権と安全保障の観点や日本の文化・習慣等を踏まえた信頼できるAIの実現に向けたデータの整備。評価基盤やテストベッドも整備。',
    'channel.MODEL',
  ),
  createPage.mechanic(
    '» 国家主権と安全保障の観点や日本の文化・習慣等を踏まえた信頼できるAIの実現に向けたデータの整備。評価基盤やテストベッドも整備。',
    'channel.EVAL',
  ),
  createPage.not(
    '» 国家主権と安全保障の観点や日本の文化・習慣等を踏まえた信頼できるAIの実現に向けたデータの整備。評価基盤やテストベッドも整備。',
    because.security,
  ),
  createPage.mechanic(
    '» 十分な計算資源と基盤となる半導体開発・供給、データセンター及びクラウド環境整備、それらを支える通信ネットワークの構築、安定的な電力供給体制の確保等、戦略的なAIインフラ整備を加速。',
    'channel.COMP',
  ),
  createPage.event(
    '» 十分な計算資源と基盤となる半導体開発・供給、データセンター及びクラウド環境整備、それらを支える通信ネットワークの構築、安定的な電力供給体制の確保等、戦略的なAIインフラ整備を加速。',
    'E09',
  ),
  createPage.event(
    '» 十分な計算資源と基盤となる半導体開発・供給、データセンター及びクラウド環境整備、それらを支える通信ネットワークの構築、安定的な電力供給体制の確保等、戦略的なAIインフラ整備を加速。',
    'E10',
  ),
  createPage.mechanic(
    '» 政府と民間企業が連携し、研究開発、AIインフラ整備等に戦略的に投資し、AI投資が日本経済を牽引する成長エンジンとなるよう、投資を加速。',
    'stock.investment',
  ),
  physicalPage.not(physicalPage.heading, because.label),
  physicalPage.mechanic(
    'フィジカルAI分野の基盤モデルにより、従来は難しかった汎用・自律的なロボットの動作が可能に。',
    'channel.PHYS',
  ),
  physicalPage.mechanic(
    '日本では、オープンなデータ基盤の成長を加速させることにより、基盤モデルの開発や社会実装を促進する。',
    'channel.PHYS',
  ),
  trustPage.not(trustPage.heading, because.label),
  trustPage.mechanic(
    '人とAIが協働する社会でAIの利活用と技術革新の好循環を実現する環境を構築するため、AIの適正性を確保するガバナンスを構築。',
    'loop.trustAndUse',
  ),
  trustPage.mechanic(
    '国境を越えるAIでは、国内だけでなく国際的なガバナンスが不可欠であり、我が国はその構築を主導。',
    'channel.INTL',
  ),
  trustPage.not('具体的取組', because.label),
  trustPage.mechanic(
    '» AIイノベーションの好循環を実現し、信頼できるAIエコシステムを構築するため、技術開発・実証・評価・運用において、適正性の確保につながるPDCAサイクルを構築。',
    'channel.EVAL',
  ),
  trustPage.mechanic(
    '» 国民や事業者等の能動的な取組を促すため、AI法第13条の指針等で考え方を示し、AIセーフティ・インスティテュート(AISI)の抜本的強化によるAIモデルの適切な技術的評価、AI法第16条の調査研究を軸にリスクの実態把握、必要な措置を実施。',
    'lever.guideline',
  ),
  trustPage.mechanic(
    '» 国民や事業者等の能動的な取組を促すため、AI法第13条の指針等で考え方を示し、AIセーフティ・インスティテュート(AISI)の抜本的強化によるAIモデルの適切な技術的評価、AI法第16条の調査研究を軸にリスクの実態把握、必要な措置を実施。',
    'channel.EVAL',
  ),
  trustPage.mechanic(
    '» 国民や事業者等の能動的な取組を促すため、AI法第13条の指針等で考え方を示し、AIセーフティ・インスティテュート(AISI)の抜本的強化によるAIモデルの適切な技術的評価、AI法第16条の調査研究を軸にリスクの実態把握、必要な措置を実施。',
    'study',
  ),
  trustPage.mechanic(
    '» AIの安全性確保やAIを利用した攻撃への対応がサイバーセキュリティ上の課題であることを踏まえ、体制整備を含めた適切な措置を講じる。',
    'risk.crime',
  ),
  trustPage.mechanic(
    '» AIの安全性確保やAIを利用した攻撃への対応がサイバーセキュリティ上の課題であることを踏まえ、体制整備を含めた適切な措置を講じる。',
    'risk.technical',
  ),
  trustPage.mechanic(
    '» AIガバナンスに関する国際的枠組み「広島AIプロセス」を主導してきた日本として、引き続き国際的な議論を主導しながら、AIガバナンスの構築において国際協調を図る。',
    'channel.INTL',
  ),
  trustPage.event(
    '» AIガバナンスに関する国際的枠組み「広島AIプロセス」を主導してきた日本として、引き続き国際的な議論を主導しながら、AIガバナンスの構築において国際協調を図る。',
    'E06',
  ),
  trustPage.mechanic(
    '» 多様な開発主体・用途・設計思想等に基づくAIモデル間の相互運用性の確保を重視し、日本が多様なAIイノベーションの結節点へ。グローバルサウス諸国と共創・協力モデルを構築。',
    'loop.governance',
  ),
  trustPage.mechanic(
    '» 多様な開発主体・用途・設計思想等に基づくAIモデル間の相互運用性の確保を重視し、日本が多様なAIイノベーションの結節点へ。グローバルサウス諸国と共創・協力モデルを構築。',
    'channel.INTL',
  ),
  institute.fact(institute.heading, 'aisiRole'),
  institute.fact(
    'AIが社会に与える影響が拡大するなかで、その安全性と信頼性を専門的かつ中立的な立場で検証する「公的な第三者機関」であるAISIが必要不可欠に。',
    'aisiRole',
  ),
  institute.fact(
    '2023年11月、英国でのAI安全性サミットを契機に、英・米がそれぞれ国内にAISIを設立。日本も、2024年2月に日本AISIをIPAに設置。AISI国際ネットワークを形成。',
    'aisiDates',
  ),
  institute.event(
    '2023年11月、英国でのAI安全性サミットを契機に、英・米がそれぞれ国内にAISIを設立。日本も、2024年2月に日本AISIをIPAに設置。AISI国際ネットワークを形成。',
    'E05',
  ),
  institute.fact(
    'これまでの主な成果：評価観点ガイド（安全性評価の物差し）、レッドチーミング手法ガイド（攻撃者視点でのAIテスト手法）、日米クロスウォーク（日米の規制や指針を比較・整理）',
    'aisiGuides',
  ),
  institute.mechanic('■ 日本AISIの予算、人員は英米に比べて圧倒的に少ない。', 'stock.evaluators'),
  institute.event('■ 日本AISIの予算、人員は英米に比べて圧倒的に少ない。', 'E05'),
  institute.mechanic(
    '国際ルール形成主導に向け、産官学の人材、知見、資金を糾合して機能を強化する必要。',
    'channel.EVAL',
  ),
  networkPage.fact(networkPage.heading, 'aisiNetwork'),
  networkPage.fact(
    '概要：2024年11月、国際的なAI安全性の促進に向けて技術的な連携を推進するため、米NIST主導の下、世界中の技術的専門知識を結集する科学フォーラムとして発足。',
    'aisiDates',
  ),
  networkPage.fact('参画国：米、豪州、カナダ、EU、仏、日本、ケニア、韓国、シンガポール、英', 'aisiNetwork'),
  workingGroup.not(workingGroup.heading, because.picture),
  partners.fact(partners.heading, 'aisiPartners'),
  partners.fact(
    '内閣府、国家安全保障局、国家サイバー統括室、警察庁、デジタル庁、総務省、外務省、文部科学省、厚生労働省、農林水産省、経済産業省、国土交通省、防衛省',
    'aisiPartners',
  ),
  partners.fact(
    '情報通信研究機構、理化学研究所、国立情報学研究所、産業技術総合研究所、情報処理推進機構',
    'aisiPartners',
  ),
  collaboratePage.not(collaboratePage.heading, because.label),
  collaboratePage.not(
    '人とAIが協働する社会を実現するため、産業や雇用の在り方、制度や社会の仕組みを先導的かつ継続的に変革。',
    'changing how society works is no quantity of the model',
  ),
  collaboratePage.mechanic(
    'AIを使い、AIを創るAI人材の育成・確保に加え、人とAIの役割分担を模索しながら、AI社会を生き抜く「人間力」を向上できる環境を構築。',
    'loop.skills',
  ),
  collaboratePage.event(
    'AIを使い、AIを創るAI人材の育成・確保に加え、人とAIの役割分担を模索しながら、AI社会を生き抜く「人間力」を向上できる環境を構築。',
    'E14',
  ),
  collaboratePage.not('具体的取組', because.label),
  collaboratePage.mechanic(
    '» AIを基軸とした産業構造の構築、地域活性化の促進を図り、包摂的成長に貢献。',
    'benefit.inclusion',
  ),
  collaboratePage.not(
    '» AIを基軸とした産業構造の構築、地域活性化の促進を図り、包摂的成長に貢献。',
    because.regions,
  ),
  collaboratePage.mechanic(
    '» イノベーション促進とリスク対応の双方の観点からのAI社会における規制や制度のあり方を検討・実証。',
    'yearlyReview',
  ),
  collaboratePage.mechanic(
    '» 適切な知的財産の保護と利活用につながる透明性を確保を図るとともに、コンテンツホルダーへの対価還元等の推進に向けた取組を進める。',
    'lever.contentReturn',
  ),
  collaboratePage.event(
    '» 適切な知的財産の保護と利活用につながる透明性を確保を図るとともに、コンテンツホルダーへの対価還元等の推進に向けた取組を進める。',
    'E13',
  ),
  collaboratePage.mechanic(
    '» 雇用への影響について、産業構造や職種の変化も含めて丁寧に分析。新たな働き方に適応できるよう、教育、リ・スキーリング支援等の対策を講ずるプロセスの継続実施。',
    'channel.SKILL',
  ),
  collaboratePage.mechanic(
    '» 雇用への影響について、産業構造や職種の変化も含めて丁寧に分析。新たな働き方に適応できるよう、教育、リ・スキーリング支援等の対策を講ずるプロセスの継続実施。',
    'risk.jobs',
  ),
  collaboratePage.event(
    '» 雇用への影響について、産業構造や職種の変化も含めて丁寧に分析。新たな働き方に適応できるよう、教育、リ・スキーリング支援等の対策を講ずるプロセスの継続実施。',
    'E16',
  ),
  collaboratePage.mechanic(
    '» AI時代の産業構造を踏まえた人材ニーズを調査・分析。AI社会の実現のために必要不可欠な、AIの利活用・開発を担うAI人材について質・量ともに育成・確保。',
    'stock.skills',
  ),
  collaboratePage.mechanic(
    '» AI社会において人が人としての価値を発揮するため、創造力、思考力、判断力、適応力、コミュニケーション力などを含む「人間力を向上。AI時代にふさわしい働き方の方向性を検討。',
    'channel.YOUTH',
  ),
  collaboratePage.event(
    '» AI社会において人が人としての価値を発揮するため、創造力、思考力、判断力、適応力、コミュニケーション力などを含む「人間力を向上。AI時代にふさわしい働き方の方向性を検討。',
    'E14',
  ),
  guidelineStandingPage.fact(guidelineStandingPage.heading, 'guidelineStanding'),
  guidelineStandingPage.fact(
    'AI 法第13条に基づき、信頼できる AI の実現に向けて、国際的な規範の趣旨に即して策定。',
    'guidelineStanding',
  ),
  guidelineStandingPage.fact(
    '全ての主体における AI の研究開発及び活用の適正な実施に係る自主的かつ能動的な取組を促す。',
    'guidelineStanding',
  ),
  guidelineBasics.fact(guidelineBasics.heading, 'guidelineElements'),
  guidelineBasics.fact('AI に関する全ての主体', 'guidelineActors'),
  guidelineBasics.fact('国 ○ 地方公共団体', 'guidelineActors'),
  guidelineBasics.fact('研究開発機関', 'guidelineActors'),
  guidelineBasics.fact('活用事業者 ○ 国民', 'guidelineActors'),
  guidelineBasics.fact('適正性確保に必要となる主な要素', 'guidelineElements'),
  guidelineBasics.fact('人間中心 ● 公平性 ● 安全性 ● 透明性', 'guidelineElements'),
  guidelineBasics.fact('アカウンタビリティ ● セキュリティ', 'guidelineElements'),
  guidelineBasics.fact('プライバシー・個人情報 ● 公正競争', 'guidelineElements'),
  guidelineBasics.fact('AI リテラシー ● イノベーション', 'guidelineElements'),
  guidelineBasics.fact('適正性確保のための基本方針', 'guidelinePolicies'),
  guidelineBasics.fact('① リスクベースでのアプローチ', 'guidelinePolicies'),
  guidelineBasics.fact('② ステークホルダーの積極的な関与', 'guidelinePolicies'),
  guidelineBasics.fact('③ 一気通貫での AI ガバナンスの構築', 'guidelinePolicies'),
  guidelineBasics.fact('④ アジャイル（柔軟かつ迅速）な対応', 'guidelinePolicies'),
  guidelineDutyPage.fact(guidelineDutyPage.heading, 'guidelineDuties'),
  guidelineDutyPage.fact('活用事業者、研究開発機関', 'guidelineDuties'),
  guidelineDutyPage.fact('AI ガバナンスを構築・運用。', 'guidelineDuties'),
  guidelineDutyPage.fact('ステークホルダーとの信頼関係の構築に向けて透明性を確保。', 'guidelineDuties'),
  guidelineDutyPage.mechanic('ステークホルダーとの信頼関係の構築に向けて透明性を確保。', 'lever.labelling'),
  guidelineDutyPage.fact('技術を用いて十分な安全性を確保。', 'guidelineDuties'),
  guidelineDutyPage.fact('データの重要性を踏まえデータ保有者等のステークホルダーへ配慮。', 'guidelineDuties'),
  guidelineDutyPage.fact('国、地方公共団体', 'guidelineDuties'),
  guidelineDutyPage.fact('AI を積極的かつ先導的に活用。', 'guidelineDuties'),
  guidelineDutyPage.fact('各主体が AI の責任ある利用ができるようリテラシーの向上を図る。', 'guidelineDuties'),
  guidelineDutyPage.fact('AI ガバナンスの在り方を検討。', 'guidelineDuties'),
  guidelineDutyPage.fact('行政の信頼性を確保するため、アカウンタビリティを果たす。', 'guidelineDuties'),
  guidelineDutyPage.event('行政の信頼性を確保するため、アカウンタビリティを果たす。', 'E19'),
  guidelineDutyPage.fact('国民', 'guidelineDuties'),
  guidelineDutyPage.fact(
    '人間中心の原則に基づき、倫理、法令、人権等の様々な課題を理解し AI の責任ある利用者としての自覚を持って行動。',
    'guidelineDuties',
  ),
  guidelineDutyPage.fact('AI リテラシーを能動的に身に付け、AI を適切に利用。', 'guidelineDuties'),
  agility.not(agility.heading, because.label),
  agility.mechanic(
    '事業者・国民の自主的かつ能動的な取組を促すAI法第13条に基づく指針（AI指針）を整備。',
    'lever.guideline',
  ),
  agility.mechanic(
    'AI指針やAI事業者ガイドライン等を基にした、AIセーフティ・インスティテュート(AISI)によるAIモデルの技術的評価の実施、当該評価も踏まえたAIがもたらすリスクに係るAI法第16条に基づく調査研究、各府省庁ガイドライン等を有機的に組合せて、アジャイルに対応。',
    'channel.EVAL',
  ),
  agility.mechanic(
    'AI指針やAI事業者ガイドライン等を基にした、AIセーフティ・インスティテュート(AISI)によるAIモデルの技術的評価の実施、当該評価も踏まえたAIがもたらすリスクに係るAI法第16条に基づく調査研究、各府省庁ガイドライン等を有機的に組合せて、アジャイルに対応。',
    'study',
  ),
  warnings.not(warnings.heading, because.picture),
  warnings.not('【出典】警察庁ウェブサイト', because.picture),
  warnings.not('(左:AIでの画像生成・加工に関する注意喚起、右:ランサムウェア被害防止対策)', because.picture),
  warnings.not('【図表2：ランサムウェア攻撃の流れ】', because.picture),
  warnings.event('【図表3：ランサムウェア被害報告件数】', 'E03'),
  warnings.not(
    '※ ノーウェアランサム：暗号化することなくデータを窃取した上で、対価を要求する手口。令和5年上半期から集計。',
    because.picture,
  ),
  warnings.not('【出典】令和7年上半期におけるサイバー空間をめぐる脅威の情勢等について', because.picture),
  warnings.not('(令和7年9月 警察庁サイバー警察局)', because.picture),
  studyPage.fact(studyPage.heading, 'furtherStudies'),
  studyPage.not('【出典】AI戦略本部(第1回)資料2-4 (令和7年9月12日)', 'where the slide comes from'),
  studyPage.mechanic(
    'AIのイノベーションを促進し、リスクに適切に対応するため、AIの研究開発及び活用の実態を把握し、分析することが必要⇒AI法第16条に「調査研究等」が規定',
    'study',
  ),
  studyPage.mechanic(
    'AI戦略本部の設置を待たずして、以下について調査を実施し、現段階での調査結果をとりまとめ。',
    'study',
  ),
  studyPage.event('① 性的なディープフェイクを生成するAI', 'E01'),
  studyPage.event('② 雇用（採用・人事評価等）におけるAI活用', 'E02'),
  studyPage.not('調査結果の詳細は、次頁参照。結果を踏まえ、関係省庁と対策を検討', because.label),
  studyPage.mechanic(
    '今後、上記の調査結果や、専門調査会での検討を踏まえつつ、必要な調査を新たに行っていく。',
    'study',
  ),
  studyPage.fact('企業等におけるAIの活用実態や事例', 'furtherStudies'),
  studyPage.fact('AI開発企業における安全性向上対策', 'furtherStudies'),
  studyPage.fact('国民の権利利益を侵害する案件の実態 等', 'furtherStudies'),
  deepfakeStudy.fact(deepfakeStudy.heading, 'studies'),
  deepfakeStudy.event(deepfakeStudy.heading, 'E01'),
  deepfakeStudy.fact(
    '児童ポルノを含む性的なディープフェイクについて、生成可能なA Iアプリの実態、被害状況及び拡散実態について調査',
    'studies',
  ),
  deepfakeStudy.fact('A I技術の進歩により、性的なディープフェイクが容易に生成可能な状況', 'studies'),
  deepfakeStudy.fact('関連NPO法人による被害認知件数の増加などを踏まえると、更なる拡大が懸念', 'studies'),
  deepfakeStudy.event('関連NPO法人による被害認知件数の増加などを踏まえると、更なる拡大が懸念', 'E01'),
  deepfakeStudy.fact('関係省庁と連携し、引き続き実態把握に努めるとともに、必要な対策を検討', 'studies'),
  hiringStudy.fact(hiringStudy.heading, 'studies'),
  hiringStudy.event(hiringStudy.heading, 'E02'),
  hiringStudy.fact(
    '採用や人事評価等の人事業務を支援するA Iシステムの実態、システムの活用実態について調査',
    'studies',
  ),
  hiringStudy.fact(
    '日本でも、採用面談、給与査定、人材配置等の人事業務を支援するA Iシステムが提供',
    'studies',
  ),
  hiringStudy.fact('現状、これら支援機能の活用は一部企業等に限られているが、活用の拡大が予想', 'studies'),
  hiringStudy.event('現状、これら支援機能の活用は一部企業等に限られているが、活用の拡大が予想', 'E02'),
  hiringStudy.fact('関係省庁と連携し、引き続き実態把握に努めるとともに、必要があれば対策を検討', 'studies'),
  budget.fact(budget.heading, 'budgetTotals'),
  budget.fact('R7年度 補正予算額:4,380億円', 'budgetTotals'),
  budget.fact('R6年度 補正予算額:1,653億円※', 'budgetTotals'),
  budget.fact('※基金の積み増し分含む', 'budgetNotes'),
  budget.not(
    '「AI法」(令和7年5月成立、9月全面施行)及び「『強い経済』を実現する総合経済対策」(令和7年11月閣議決定)を踏まえ、AIイノベーションの促進及びリスク対応の両立に向けて、AI関連施策を総合的・計画的に推進。',
    'why there is a budget; the game takes its amounts',
  ),
  budget.fact('AIを使う (AI利活用の加速的推進)', 'pillarTotals'),
  budget.fact('502億円', 'pillarTotals'),
  budget.mechanic('【デ】ガバメントAIの推進【新】 44億円', 'programme.governmentAi'),
  budget.event('【デ】ガバメントAIの推進【新】 44億円', 'E07'),
  budget.mechanic(
    '【総】地域におけるAI等の実装に係る好事例 創出推進 129億円の内数',
    'programme.regionalExamples',
  ),
  budget.mechanic('【厚】介護テクノロジー導入等に対する支援 220億円の内数', 'programme.careTechnology'),
  budget.mechanic('【内(金)】地域金融機関の生成AI活用実証【新】 341億円', 'programme.regionalBanks'),
  budget.mechanic(
    '【内(国)】AIを活用した次世代造船ロボット開発【新】 の内数',
    'programme.shipbuildingRobots',
  ),
  budget.mechanic('【農】スマート農業技術開発・供給加速化対策 89.7億円', 'programme.smartFarming'),
  budget.mechanic('【国】AIを活用した建設現場の生産性向上の推進 35億円の内数', 'programme.buildingSites'),
  budget.mechanic(
    '【経】中小企業の労働生産性の向上を目的としたデジタル化・AI導入支援 3,400億円 の内数',
    'programme.smallFirms',
  ),
  budget.mechanic(
    '【警】AIを活用した匿名・流動型犯罪グループの情報分析システムの構築【新】 2.6億円',
    'programme.crimeAnalysis',
  ),
  budget.event('【警】AIを活用した匿名・流動型犯罪グループの情報分析システムの構築【新】 2.6億円', 'E20'),
  budget.fact('AIの信頼性を高める (AIガバナンスの主導)', 'pillarTotals'),
  budget.fact('240億円', 'pillarTotals'),
  budget.mechanic('【内】AISIの抜本的な機能強化 341億円', 'programme.safetyInstitute'),
  budget.mechanic('【内(経)】フィジカルAIの安全性ルール整備等【新】 の内数', 'programme.physicalSafetyRules'),
  budget.event('【内(経)】フィジカルAIの安全性ルール整備等【新】 の内数', 'E08'),
  budget.mechanic(
    '【総】ASEANでのAI制度整備・技術開発・人材育成等支援 80.5億円 の内数',
    'programme.aseanSupport',
  ),
  budget.mechanic(
    '【文】生成AIモデルの透明性・信頼性の確保に向けた研究開発 46.9億円',
    'programme.transparencyResearch',
  ),
  budget.mechanic(
    '【総】インターネット上の偽・誤情報対策技術の開発・実証 24億円の内数',
    'programme.misinformationTechnology',
  ),
  budget.event('【総】インターネット上の偽・誤情報対策技術の開発・実証 24億円の内数', 'E04'),
  budget.mechanic('【外】「広島AIプロセス」に基づくガバナンス推進支援 0.4億円', 'programme.hiroshimaProcess'),
  budget.fact('AIを創る (AI開発力の戦略的強化)', 'pillarTotals'),
  budget.fact('3,605億円', 'pillarTotals'),
  budget.mechanic('【内】フィジカルAIテストベッド構築に係る調査【新】 341億円', 'programme.physicalTestbed'),
  budget.event('【内】フィジカルAIテストベッド構築に係る調査【新】 341億円', 'E08'),
  budget.mechanic('【内(経)】E2E自動運転の安全性評価手法確立【新】 の内数', 'programme.drivingSafety'),
  budget.mechanic(
    '【経】AI開発力向上・社会実装の促進、フィジカルAI の開発促進、製造業等のデータ利活用の促進 1,537億円 の内数',
    'programme.modelsAndRobots',
  ),
  budget.mechanic('【文】AI for Scienceによる科学研究革新プログラム【新】 370億円', 'programme.aiForScience'),
  budget.mechanic(
    '【総】信頼できるAI開発・活用支援に資するデータ整備及びAIの能動的評価基盤の構築等 383億円',
    'programme.trustedData',
  ),
  budget.mechanic('【総】次世代情報通信基盤Beyond 5Gの研究開発等の推進 239億円', 'programme.beyond5g'),
  budget.mechanic(
    '【総】海底ケーブル等の地方分散によるデジタルインフラの強靭化 400億円',
    'programme.submarineCables',
  ),
  budget.event('【総】海底ケーブル等の地方分散によるデジタルインフラの強靭化 400億円', 'E10'),
  budget.mechanic(
    '【文】革新的ハイパフォーマンス・コンピューティング・インフラ(HPCI)の構築 460.2億円',
    'programme.supercomputing',
  ),
  budget.mechanic('【文】大規模オートメーション/クラウドラボの形成【新】 42億円', 'programme.cloudLabs'),
  budget.fact('AIと協働する (AI社会に向けた継続的変革)', 'pillarTotals'),
  budget.fact('33億円', 'pillarTotals'),
  budget.mechanic(
    '【文】AI活用等のニーズに応えるリスキリングの推進【新】 22.1億円 の内数',
    'programme.reskilling',
  ),
  budget.mechanic('【文】学校現場におけるAI利用に関する実証の推進等 8.1億円', 'programme.schoolTrials'),
  budget.event('【文】学校現場におけるAI利用に関する実証の推進等 8.1億円', 'E14'),
  budget.mechanic(
    '【外】日本・グローバルサウス間でのAI人材頭脳循環等支援 16.6億円',
    'programme.brainCirculation',
  ),
  budget.event('【外】日本・グローバルサウス間でのAI人材頭脳循環等支援 16.6億円', 'E11'),
  budget.fact('(注1) 事業費の一部等、AI関連予算額を抽出困難な施策は、予算総額に含まず。', 'budgetNotes'),
  budget.fact(
    '(注2) AI基本計画の4方針のうち複数の方針に関係する場合は、最も関係が深い方針に分類。',
    'budgetNotes',
  ),
  budget.fact('(注3) 小項目ごとの予算は四捨五入した額を記載。', 'budgetNotes'),
];
