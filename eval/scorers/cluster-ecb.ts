import { makeClusterScorer } from '../cluster.ts';

export default makeClusterScorer('cluster-ecb', 0.92);
