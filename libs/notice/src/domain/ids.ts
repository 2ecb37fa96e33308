/** Stream of a ladder's published versions. */
export const ladderStream = (ladder: string): string => `rules-ladder.${ladder}`;
