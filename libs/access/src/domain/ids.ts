/** Stream of a person's account and rights. */
export const personStream = (person: string): string => `person-${person}`;
