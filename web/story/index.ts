/** The page of a story, and each of its sections by itself. */

export { link } from './accounts.ts';
export { reportLine } from './lists.ts';
export { sectionOrder, storyPage, storySectionPage } from './page.ts';
export { quotation } from './quotations.ts';
export type {
  AccountsView,
  BriefView,
  ChangesView,
  ChangeView,
  CorrectionView,
  DiscrepancyView,
  DyadView,
  EventView,
  FigureView,
  GroupingView,
  HistoryView,
  LinkView,
  ListView,
  MapView,
  NameView,
  PartyView,
  PlacesView,
  PositionView,
  ProblemView,
  ProposalView,
  QuotationView,
  ReportLineView,
  SectionId,
  StatementView,
  StemmaView,
  StoryFrame,
  StoryView,
  TimelineView,
  ToneBar,
  VersionView,
} from './view.ts';
