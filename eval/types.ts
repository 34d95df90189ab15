/** One measured figure of one data set. */
export interface Score {
  /** e.g. "content F1". Together with the set this is the key in floors.json. */
  readonly metric: string;
  readonly value: number;
  /** What the issue or the literature asks for. */
  readonly target?: number;
  /** The same metric for programs that a user could pick instead, measured in this run on the same items: name → value. */
  readonly peers?: Readonly<Record<string, number>>;
  /** 'up' (default): more is better; 'down': less is better. */
  readonly better?: 'up' | 'down';
}

export interface SetResult {
  readonly scores: readonly Score[];
  /** Number of items scored. */
  readonly items: number;
  /** Examples of misses, for the terminal only: third-party words never enter the documents. */
  readonly misses: readonly string[];
}

export interface EvalContext {
  /** ../shared/bench, or STEMMA_BENCH. */
  readonly bench: string;
  /** ../shared/stories. */
  readonly stories: string;
  readonly seeds: string;
  /** Whether to run the peers too (slow). */
  readonly peers: boolean;
}

/** A scorer: one file in eval/scorers/, default export. */
export interface Scorer {
  /** Stage folder without its number: read, annotate, group, trace, collate, brief, whole. */
  readonly stage: string;
  /** Name of the data set, e.g. "quotes-polnear/dev". */
  readonly set: string;
  /** Where the metric is defined: paper, standard or program. */
  readonly metricSource: string;
  /** Path below the bench folder whose absence means "skipped". */
  readonly needs: string;
  run(context: EvalContext): Promise<SetResult>;
}
