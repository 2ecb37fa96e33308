/** Case id, stream and workflow id of a proposal. */
export const commendationStream = (proposal: string): string => `commendation-${proposal}`;
