/** Everything the worker's bundle holds. Building it is itself a purity test. */
export { campaign } from '@vandong/campaign-workflow/definition';
export { commendation } from '@vandong/commendation-workflow/definition';
export { inspection } from '@vandong/inspection-workflow/definition';
export { leaderReview } from '@vandong/leader-review-workflow/definition';
export { relayMarker } from '@vandong/relay/definition';
export { unitRound } from '@vandong/unit-round-workflow/definition';
