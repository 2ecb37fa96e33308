import { allEvents } from '@vandong/composition';
import { criteria, steps } from '@vandong/campaign/domain/events';
import { outcomes, measures } from '@vandong/conduct/domain/events';
import { readFileSync, readdirSync } from 'node:fs';
import {
  criterionText,
  draftText,
  eventWords,
  localityName,
  matterName,
  measureNames,
  noticeName,
  outcomeNames,
  stepName,
  stepNames,
  wordedTypes,
} from './index.js';

const lookup = {
  unit: (id: string) => id,
  post: (id: string) => ({ vi: `Trưởng phòng ${id}`, en: `Head of ${id}` }),
  task: (id: string) => `nhiệm vụ ${id}`,
};
const contexts = ['campaign', 'inspection', 'commendation', 'conduct', 'notice', 'organisation'];
const golden = contexts.flatMap((context) => {
  const dir = new URL(`../../../../../libs/${context}/src/domain/events/golden/`, import.meta.url);
  return readdirSync(dir).map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, dir), 'utf8')) as {
        type: string;
        schemaVersion: number;
        payload: Record<string, unknown>;
      },
  );
});
const shown = golden.filter(
  ({ type, schemaVersion }) =>
    wordedTypes.includes(type) && schemaVersion === (allEvents as Record<string, { version: number }>)[type]?.version,
);

describe('words', () => {
  it('are there for every event of a timeline', () => {
    const owed = Object.keys(allEvents).filter((type) =>
      /^(Step|Unit(Round|Paused|Resumed)|Task(Added|Delivered|Accepted|Waived)|Plan(Recorded)|Briefing|Coverage|Extension|Review|Nothing|Notice|Contact|FormalReminder|Inspection|Commendation|Eligibility|Violation|Liable|Leader|Post(Taken|Left))/.test(
        type,
      ),
    );
    expect(owed.filter((type) => !wordedTypes.includes(type))).toEqual([]);
  });
  it.each(shown.map((event) => [event.type, event] as const))(
    'of %s say no unknown, no name and no reason of a file',
    (type, { payload }) => {
      const { vi, en } = eventWords(type, payload, lookup);
      expect(vi && en).toBeTruthy();
      expect(`${vi} ${en}`).not.toMatch(/undefined|NaN|\[object|…/);
      const ofFile = ['name', 'contacted', 'answer', 'summary', 'explanation', 'achievement', 'fullName']
        .map((field) => payload[field])
        .filter((value) => typeof value === 'string');
      expect(ofFile.filter((value) => `${vi} ${en}`.includes(value))).toEqual([]);
    },
  );
  it('cover every step, criterion, outcome and measure in both languages', () => {
    for (const step of steps) expect(stepNames[step].vi && stepNames[step].en).toBeTruthy();
    for (const criterion of criteria) expect(criterionText(criterion).vi).not.toBe(criterion);
    for (const outcome of outcomes) expect(outcomeNames[outcome]?.en).toBeTruthy();
    for (const measure of measures) expect(measureNames[measure]?.vi).toBeTruthy();
  });
  it('name a step by whose it is, the same in a ladder, a timeline and a list', () => {
    expect([stepName('plan', { kind: 'team' }).vi, stepName('plan', { kind: 'office' }).vi]).toEqual([
      'Tiếp nhận, phân công',
      'Kế hoạch',
    ]);
    expect([stepName('review', { interim: true }).vi, stepName('review', {}).vi]).toEqual(['Sơ kết', 'Tổng kết']);
    expect(matterName('review', { interim: true })).toEqual(stepName('review', { interim: true }));
    const said = (type: string, data: object) => eventWords(type, data, lookup, { kind: 'team', interim: true }).vi;
    expect(said('StepCompleted', { step: 'review' })).toBe('Hoàn thành bước Sơ kết');
    expect(said('NoticeDecided', { rung: 1, post: 'x', matter: 'plan' })).toContain('Tiếp nhận, phân công');
    // a post has its English title in an English sentence
    expect(eventWords('NoticeDecided', { rung: 1, post: 'x', matter: 'plan' }, lookup).en).toMatch(/to Head of x$/);
  });
  it('name the rows of the board and the rungs of a ladder', () => {
    expect([localityName('31').vi, localityName('C07').vi]).toEqual(['Hải Phòng', 'Khối cơ quan Cục']);
    expect([noticeName(-2).vi, noticeName(0).vi, noticeName(1).vi]).toEqual([
      'Nhắc việc trước hạn, −2',
      'Nhắc việc đến hạn',
      'Nhắc việc quá hạn, nấc +1',
    ]);
  });
  it('ask in a draft for the next working day', () => {
    const calendar = { version: 1, off: {}, working: {}, unconfirmed: {} };
    const draft = {
      form: 'formalReminder',
      ordinal: 1,
      counts: true,
      addressee: 'Trưởng phòng C07-P03',
      what: 'kiểm tra PC07-31',
      dueOn: '2026-11-11',
      lateDays: 3,
      ask: 'gửi biên bản kiểm tra',
    } as const;
    expect(draftText(draft, calendar, '2026-11-16')).toBe(
      'Kính gửi: Đồng chí Trưởng phòng C07-P03.\nKiểm tra PC07-31 hết hạn ngày 11/11/2026, đến ngày 16/11/2026 chưa hoàn thành, quá hạn 03 ngày làm việc.\nĐề nghị đồng chí chỉ đạo hoàn thành, gửi biên bản kiểm tra trước 17:00 ngày 17/11/2026; nêu rõ nguyên nhân.',
    );
  });
});
