/** Who did it, decided it, wrote it, said it or caused it. */
export { byAgent } from './by-agent.ts';
export { byAuthorship } from './by-authorship.ts';
export { byCause } from './by-cause.ts';
export { byCrowd } from './by-crowd.ts';
export { byDecision } from './by-decision.ts';
export { byMaker } from './by-maker.ts';
export { byPersuasion } from './by-persuasion.ts';
export { byQuotation } from './by-quotation.ts';
export { bySpeaker } from './by-speaker.ts';
