/** Groups of events as a reader of a timeline thinks of them. */
export const eventKinds = ['deadline', 'task', 'briefing', 'inspection', 'notice', 'other'] as const;
export type EventKind = (typeof eventKinds)[number];

const patterns: [RegExp, EventKind][] = [
  [/Notice|Reminder|Contact|Letter/, 'notice'],
  [/Extension|Deadline|Step|Paused|Resumed|Suspended|Waived/, 'deadline'],
  [/Task|Assignment/, 'task'],
  [/Briefing|Outline/, 'briefing'],
  [/Inspection|Finding/, 'inspection'],
];

/** The group of an event, by its type's name. A type that no pattern knows is `other`, never lost. */
export const kindOf = (type: string): EventKind => patterns.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
