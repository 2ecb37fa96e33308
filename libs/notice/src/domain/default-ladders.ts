import type { AudienceRole, Ladder } from './ladder.js';

/** The three rungs every ladder begins with (dossier 8.9): due, late, and the draft of the first formal reminder. */
function thin(
  ladder: string,
  due: readonly AudienceRole[],
  late: readonly AudienceRole[],
  reminded: readonly AudienceRole[],
): Ladder {
  return {
    ladder,
    version: 1,
    rungs: [
      { after: 0, time: '16:00', effect: 'notice', audience: due },
      { after: 1, time: '07:30', effect: 'notice', audience: late },
      { after: 3, time: '08:00', effect: 'formalReminder', ordinal: 1, audience: reminded },
    ],
  };
}

/** Version 1 of every ladder: in force until another version is published. */
export const defaultLadders = {
  /** the inspecting side only; naming the inspected unit would leak an unannounced visit */
  inspection: thin('inspection', ['teamLead'], ['teamLead', 'chairHead'], ['chairHead']),
  step: thin('step', ['assignee', 'contact'], ['assignee', 'contact', 'unitHead'], ['unitHead']),
  explanation: thin('explanation', ['assignee'], ['assignee', 'decider'], ['assignee']),
  decision: thin('decision', ['decider'], ['decider', 'lineSuperior'], ['decider']),
  commendation: thin('commendation', ['decider'], ['decider', 'standingDeputy'], ['decider']),
} as const satisfies Readonly<Record<string, Ladder>>;

export type LadderName = keyof typeof defaultLadders;
export const ladderNames = Object.keys(defaultLadders) as readonly LadderName[];
export const isLadderName = (name: string): name is LadderName => Object.hasOwn(defaultLadders, name);
