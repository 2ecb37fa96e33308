/** Streams, cases and workflow ids of this context are one and the same name (ids may contain `-`, so the inner separator is `.`). */
export const campaignStream = (campaign: string): string => `campaign-${campaign}`;

export interface RoundRef {
  readonly campaign: string;
  readonly round: number;
  readonly unit: string;
}

export const unitRoundStream = ({ campaign, round, unit }: RoundRef): string =>
  `unitRound-${campaign}.${round}.${unit}`;

/** How the ids of all unit rounds of a campaign, or of one of its rounds, begin. */
export const unitRoundPrefix = (campaign: string, round?: number): string =>
  `unitRound-${campaign}.${round === undefined ? '' : `${round}.`}`;

/** Undefined when the id is not one of a unit's round. A campaign's id has no dots: `parseUnitRound` splits at the first two. */
export function parseUnitRound(caseId: string): RoundRef | undefined {
  const match = /^unitRound-([^.]+)\.(\d{1,2})\.(.+)$/.exec(caseId);
  if (!match) return undefined;
  const [, campaign = '', round = '', unit = ''] = match;
  return { campaign, round: Number(round), unit };
}

/** Undefined when the id is not one of a campaign. */
export const parseCampaign = (caseId: string): string | undefined => /^campaign-(.+)$/.exec(caseId)?.[1];
