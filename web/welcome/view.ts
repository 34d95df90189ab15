/** What a first visit is shown. */
export interface WelcomeView {
  /** The sample story, where it is there. */
  readonly sample?: { readonly href: string; readonly reports: string; readonly accounts: string };
  readonly back: string;
}
