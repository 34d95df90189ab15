/** The pages of sources: all of them, a new one, the publishers we know, one of them. */
export { cataloguePage } from './catalogue.ts';
export { sourcesPage } from './list.ts';
export { newSourcePage } from './new.ts';
export { importPage, removePage, sourcePage } from './source.ts';
export type {
  CandidateView,
  CatalogueView,
  GradeView,
  HealthView,
  NewSourceView,
  PublisherView,
  SourceEditView,
  SourceRowView,
  SourcesView,
  SourceView,
} from './view.ts';
