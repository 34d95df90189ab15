import { makeClusterScorer } from '../cluster.ts';

export default makeClusterScorer('cluster-basil', 0.975);
