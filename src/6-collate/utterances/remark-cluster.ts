import type { RemarkNode } from './remarks.ts';

/** Two renderings of one remark, or of overlapping parts of one speech. */
export interface RemarkEdge {
  readonly i: number;
  readonly j: number;
  readonly why: 'words' | 'part' | 'place' | 'turn' | 'other-speaker';
  readonly score: number;
}

/** The renderings of one utterance, and the edges among them. */
export interface RemarkCluster {
  readonly nodes: readonly RemarkNode[];
  readonly edges: readonly RemarkEdge[];
}
