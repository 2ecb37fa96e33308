import { personEvents } from '@vandong/access/domain/events';
import { campaignEvents, unitRoundEvents } from '@vandong/campaign/domain/events';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents, liabilityRuleEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import type { EventDefinition, EventDefinitions, Fields } from '@vandong/kernel';
import { ladderEvents, noticeEvents } from '@vandong/notice/domain/events';
import { calendarEvents, officerEvents, organisationEvents, unitEvents } from '@vandong/organisation/domain/events';
import type { Meaning } from './meanings.js';

interface Stream {
  readonly name: string;
  readonly about: string;
  readonly events: EventDefinitions;
}

/** Streams in the order in which a force meets them. */
export const streams: readonly Stream[] = [
  { name: 'organisation', about: 'Every unit and every edge of the tree.', events: organisationEvents },
  { name: 'unit-<unit>', about: 'A unit’s posts, who holds them, its strength.', events: unitEvents },
  { name: 'officer-<officer>', about: 'An officer, and the unit that manages the officer.', events: officerEvents },
  { name: 'calendar', about: 'The working calendar.', events: calendarEvents },
  { name: 'rules-ladder.<ladder>', about: 'Versions of a ladder of notices.', events: ladderEvents },
  { name: 'rules-liability', about: 'Versions of the table of liable leaders.', events: liabilityRuleEvents },
  { name: 'person-<person>', about: 'A person’s account and rights.', events: personEvents },
  {
    name: 'campaign-<campaign>',
    about: 'The campaign: directive, plan, committee, rounds, enrolment.',
    events: campaignEvents,
  },
  {
    name: 'unitRound-<campaign>.<round>.<unit>',
    about: 'One unit’s seven steps of one round.',
    events: unitRoundEvents,
  },
  { name: 'inspection-<inspection>', about: 'One inspection of one unit.', events: inspectionEvents },
  { name: 'violation-<violation>', about: 'One officer violation.', events: violationEvents },
  {
    name: 'leaderReview-<violation>.<leader>',
    about: 'The review of one leader for one violation.',
    events: leaderReviewEvents,
  },
  { name: 'commendation-<proposal>', about: 'One proposal of a commendation.', events: commendationEvents },
];

const withNotices = ({ events }: Stream) => 'NoticeDecided' in events;

/** `docs/events.md` from the schemas, and what the sources say about them. */
export function catalogue(said: ReadonlyMap<string, Meaning>): string {
  const notices: Stream = {
    name: 'notices',
    about: `Written into the stream whose completion they race with: ${streams.filter(withNotices).map(link).join(' · ')}.`,
    events: noticeEvents,
  };
  return `${[HEAD, index(notices), ...streams.map((stream) => section(stream, said)), section(notices, said)].join('\n\n')}\n`;
}

const HEAD = `# Event catalogue

Generated from the schemas in \`libs/*/src/domain/events\`; a test compares it with them. \`VANDONG_WRITE_DOCS=1 npm test -- architecture\` writes it anew.

Every event also carries \`occurredAt\` (when it happened) and \`recordedAt\` (when it was written), for imported history \`knownAt\`, then the actor, the command it came from, and for a decision on facts of other streams the position up to which the log was known (\`basis\`).
A field is mandatory unless it says *optional*. A name in the last column is the field that says whose personal data the value is; without such a field it is the id in the name of the stream.`;

function index(notices: Stream): string {
  const rows = [...streams, notices].map((stream) => `| ${link(stream)} | ${stream.about} | ${own(stream).length} |`);
  return ['| stream | what it tells | event types |', '|---|---|---|', ...rows].join('\n');
}

function section(stream: Stream, said: ReadonlyMap<string, Meaning>): string {
  const title =
    stream.name === 'notices' ? '## notices' : `## ${stream.name.replaceAll('<', '‹').replaceAll('>', '›')}`;
  const also =
    withNotices(stream) && stream.name !== 'notices'
      ? ' The [notices](#notices) of its deadlines stand in it too.'
      : '';
  return [
    `${title}\n\n${stream.about}${also}`,
    ...own(stream).map(([type, definition]) => entry(type, definition, said.get(type))),
  ].join('\n\n');
}

/** The stream's events without the notices, which have a section of their own. */
const own = ({ name, events }: Stream) =>
  Object.entries(events).filter(([type]) => name === 'notices' || !(type in noticeEvents));

function entry(type: string, { version, fields }: EventDefinition, meaning?: Meaning): string {
  const title = `### ${type}\n\nVersion ${version}.${meaning?.event ? ` ${sentence(meaning.event)}` : ''}`;
  return [
    title,
    ['| field | value | personal data of |', '|---|---|---|', ...rows(fields, '', meaning)].join('\n'),
  ].join('\n\n');
}

function rows(fields: Fields, path: string, meaning?: Meaning): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const told = meaning?.fields.get(name);
    const here = `${path}${name}${field.words.startsWith('list of') ? '[]' : ''}`;
    const value = `${field.words}${told ? `: ${told}` : ''}`.replaceAll('|', '\\|');
    const row = `| \`${here}\` | ${value} | ${field.subject ? `\`${field.subject}\`` : ''} |`;
    return [row, ...(field.fields ? rows(field.fields, `${here}.`, meaning) : [])];
  });
}

const sentence = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
const anchor = (name: string) => name.replaceAll(/[^\w-]/g, '').toLowerCase();
const link = ({ name }: Stream) => `[\`${name}\`](#${anchor(name)})`;
