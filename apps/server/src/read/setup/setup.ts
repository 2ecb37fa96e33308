import { currentCampaign, enrolments, outlineVersion, rounds, seats, tasks } from '@vandong/campaign/read-model';
import { postsAt } from '@vandong/organisation/read-model';
import type { z } from 'zod';
import type { setupPage } from '../../contract/index.js';
import type { Reading } from '../reading/index.js';
import { both } from '../words/index.js';

export type SetupPage = Omit<z.infer<typeof setupPage>, 'readAt'>;
type Step = SetupPage['steps'][number];
type Missing = Step['missing'][number];
const SHOWN = 50;

/** What is there and what is missing before the campaign can be launched, each with the place where it is met. */
export async function setupOf(reading: Reading): Promise<SetupPage> {
  const { snapshot, moment, reader, calendar, calendarEntries } = reading;
  const campaign = await currentCampaign(snapshot, moment);
  const planned = campaign ? await rounds(snapshot, campaign.campaign) : [];
  const first = planned[0];
  const enrolled = campaign && first ? await enrolments(snapshot, moment, campaign.campaign, first.round) : [];
  const given = campaign && first ? await tasks(snapshot, campaign.campaign, first.round) : [];
  const deputy = campaign
    ? (await seats(snapshot, moment, campaign.campaign)).some(({ seat }) => seat === 'standingDeputy')
    : false;
  const headless = await unitsWithoutHead(
    reading,
    enrolled.map(({ unit }) => unit),
  );
  const units = (await reading.units()).size;
  const launched = campaign?.launchedAt !== null && campaign?.launchedAt !== undefined;
  return {
    ...(campaign && {
      campaign: {
        id: campaign.campaign,
        name: both(campaign.name, campaign.nameEn),
        launched,
        paused: campaign.paused,
        outlineVersion: await outlineVersion(snapshot, campaign.campaign, moment.day),
      },
    }),
    steps: [
      step(
        'units',
        units,
        units,
        units > 0 ? [] : [missing('units', both('Chưa có đơn vị nào', 'There are no units yet'), 'units')],
      ),
      step('heads', enrolled.length - headless.length, enrolled.length, headless),
      step(
        'rounds',
        planned.length,
        Math.max(1, planned.length),
        planned.length > 0 ? [] : [missing('rounds', both('Chưa lập đợt', 'No round is planned'), 'rounds')],
      ),
      step(
        'tasks',
        given.length,
        Math.max(1, given.length),
        given.length > 0 ? [] : [missing('tasks', both('Chưa giao nhiệm vụ', 'No tasks are assigned'), 'tasks')],
      ),
      step(
        'launch',
        launched ? 1 : 0,
        1,
        deputy
          ? []
          : [
              missing(
                'standingDeputy',
                both('Chưa có Phó Trưởng ban Thường trực', 'No standing deputy is seated'),
                'committee',
              ),
            ],
      ),
    ],
    calendar: calendarEntries.map(({ date, kind, note, noteEn, documentNo }) => ({
      date,
      kind,
      note: both(note, noteEn),
      ...(documentNo !== null && { documentNo }),
    })),
    calendarVersion: Math.max(0, calendar.version),
    mayLaunch: campaign !== undefined && !launched && reader.may('campaign.launch'),
    mayDirect: launched && reader.may('campaign.direct'),
    maySetCalendar: reader.may('setup.write'),
    mayImport: reader.may('people.manage'),
    mayManagePeople: reader.may('people.manage'),
    mayReadLog: reader.may('log.read'),
  };
}

const step = (key: Step['key'], done: number, of: number, lacks: Missing[]): Step => ({
  key,
  done,
  of,
  errors: 0,
  missing: lacks.slice(0, SHOWN),
});
const missing = (code: string, text: Missing['text'], tab: string): Missing => ({
  code,
  text,
  href: `/thiet-lap?muc=${tab}`,
});

async function unitsWithoutHead(
  { snapshot, moment, ...reading }: Reading,
  enrolled: readonly string[],
): Promise<Missing[]> {
  if (enrolled.length === 0) return [];
  const headed = new Set(
    (await postsAt(snapshot, moment, { units: enrolled }))
      .filter(({ postRank, officer }) => postRank === 'head' && officer !== null)
      .map(({ unit }) => unit),
  );
  const units = await reading.units();
  return enrolled
    .filter((unit) => !headed.has(unit))
    .map((unit) => {
      const code = units.get(unit)?.code ?? unit;
      return missing(`head.${unit}`, both(`${code} chưa có người đứng đầu`, `${code} has no head`), 'people');
    });
}
