/**
 * What each workflow's definition says, as data: the steps it wishes for, one group after the other, those of a group
 * beside each other. A test of the workflows holds both together.
 */
export const sentences: Readonly<Record<string, readonly (readonly string[])[]>> = {
  campaign: [['rounds'], ['close']],
  unitRound: [
    ['plan'],
    ['briefing'],
    ['implementation', 'inspection'],
    ['review'],
    ['commendation', 'accountability'],
    ['close'],
  ],
  inspection: [['minutes'], ['close']],
  leaderReview: [['explanation'], ['decision'], ['close']],
  commendation: [['decision'], ['close']],
};
