/** Stream names. The stream of a thing is found from its id alone, and nobody types one by hand. */
export const organisationStream = 'organisation';
export const calendarStream = 'calendar';
export const unitStream = (unit: string) => `unit-${unit}`;
export const officerStream = (officer: string) => `officer-${officer}`;
