import { makeClusterScorer } from '../cluster.ts';

export default makeClusterScorer('cluster-neus', 0.85);
