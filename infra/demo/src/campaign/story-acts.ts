import { instantAt } from '@vandong/kernel';
import { story } from '../force/fixed-people.js';
import type { ActRow } from './act.js';

const at = instantAt;
/** What the story of dossier 8.10 tells, before its clock and after it. Whoever is signed in acts for himself instead. */
export const storyActs: readonly ActRow[] = [
  {
    at: at('2026-01-15', '09:00'),
    act: 'outlinePublished',
    person: 'GL-000013',
    choice: '1',
    documentNo: '03/ĐC-C07-P06',
    on: '2026-01-15',
  },
  {
    at: at('2026-08-03', '09:00'),
    act: 'outlinePublished',
    person: 'GL-000013',
    choice: '2',
    documentNo: '19/ĐC-C07-P06',
    on: '2026-08-03',
  },
  {
    at: at('2026-10-12', '09:00'),
    act: 'outlinePublished',
    person: 'GL-000013',
    choice: '3',
    documentNo: '27/ĐC-C07-P06',
    on: '2026-10-12',
  },

  // The overdue inspection: its lead opened both notices on the morning of the 12th.
  {
    at: at('2026-11-12', '07:41'),
    act: 'noticeOpened',
    person: 'GL-000004',
    ref: 'KT2-PC07-31',
    choice: 'inspectionCase',
    number: 0,
  },
  {
    at: at('2026-11-12', '07:41'),
    act: 'noticeOpened',
    person: 'GL-000004',
    ref: 'KT2-PC07-31',
    choice: 'inspectionCase',
    number: 1,
  },
  {
    at: at('2026-11-16', '15:20'),
    act: 'reminderApproved',
    person: 'GL-000002',
    ref: 'KT2-PC07-31',
    choice: 'inspectionCase',
    number: 1,
  },

  // Two things wait for the standing deputy: the draft above, and this extension.
  {
    at: at('2026-11-13', '10:05'),
    act: 'extensionRequested',
    person: '@PC07-14.head',
    unit: 'PC07-14',
    round: 2,
    ref: 'GH-PC07-14-1',
    choice: 'implementation',
    on: '2026-12-25',
    note: 'Mưa lũ, đường vào bản bị chia cắt; đề nghị lùi hạn tuyên truyền nhà trọ.',
  },
  {
    at: at('2026-11-17', '15:40'),
    act: 'extensionDecided',
    person: 'GL-000002',
    unit: 'PC07-14',
    round: 2,
    ref: 'GH-PC07-14-1',
    choice: 'yes',
    on: '2026-12-25',
    note: 'Đồng ý, theo dõi tiến độ hằng tuần.',
  },

  // Extended in round 1: the first deadline stays on the page beside the one that was kept.
  {
    at: at('2026-06-22', '09:10'),
    act: 'extensionRequested',
    person: '@PC07-20.head',
    unit: 'PC07-20',
    round: 1,
    ref: 'GH-PC07-20-1',
    choice: 'implementation',
    on: '2026-07-07',
    note: 'Tập trung lực lượng khắc phục hậu quả mưa lũ; đề nghị lùi hạn nộp sản phẩm.',
  },
  {
    at: at('2026-06-23', '14:30'),
    act: 'extensionDecided',
    person: 'GL-000002',
    unit: 'PC07-20',
    round: 1,
    ref: 'GH-PC07-20-1',
    choice: 'yes',
    on: '2026-07-07',
    note: 'Đồng ý; hoàn thành trước khi sơ kết.',
  },

  // A unit in action: its clocks stand still for two days.
  {
    at: at('2026-11-15', '17:20'),
    act: 'unitPaused',
    person: 'GL-000006',
    unit: 'PC07-31-KV08',
    round: 2,
    note: 'Đang chiến đấu: cháy kho hàng.',
  },
  { at: at('2026-11-18', '08:00'), act: 'unitResumed', person: 'GL-000006', unit: 'PC07-31-KV08', round: 2 },

  // Waived, and why.
  {
    at: at('2026-11-10', '09:30'),
    act: 'stepWaived',
    person: 'GL-000006',
    unit: 'PC07-31-HC',
    round: 2,
    choice: 'review',
    note: 'Tổng kết chung với Đội Tham mưu theo kế hoạch của phòng.',
  },
  {
    at: at('2026-06-30', '16:00'),
    act: 'unitWithdrawn',
    person: 'GL-000015',
    unit: 'PC07-25-KV07',
    round: 1,
    ref: 'PC07-25-KV01',
    note: 'Giải thể, sáp nhập vào Đội khu vực 1.',
  },

  // The officer's case: one day left of ninety on the 17th.
  {
    at: at('2026-11-17', '16:00'),
    act: 'violationConcluded',
    person: 'GL-000012',
    unit: story.team,
    round: 2,
    ref: 'HS-2026-007',
    on: '2026-11-17',
    choice: 'warning',
    documentNo: '1274/QĐ-CAT',
    details: 'fire',
  },
  ...[story.leaderThen.officer, story.deputyThen.officer, 'GL-000007'].flatMap((leader, n): ActRow[] => [
    {
      at: at('2026-11-23', `09:${10 + n}`),
      act: 'leaderExplained',
      person: leader,
      unit: story.team,
      round: 2,
      ref: 'HS-2026-007',
      note: 'Tôi nhận trách nhiệm quản lý ca trực trong phạm vi được phân công.',
      officer: leader,
    },
    {
      at: at('2026-12-11', `14:${10 + n}`),
      act: 'reviewDecided',
      person: n === 2 ? '@CAT-31.head' : 'GL-000005',
      unit: story.team,
      round: 2,
      ref: 'HS-2026-007',
      on: '2026-12-11',
      choice: n === 2 ? 'drawLessons' : 'criticism',
      documentNo: `${1391 + n}/QĐ-CAT`,
      note: 'Căn cứ mức độ vi phạm và biện pháp khắc phục.',
      officer: leader,
    },
  ]),

  // The briefing that is left: 40 people, three away.
  {
    at: at('2026-11-16', '08:41'),
    act: 'briefingPlanned',
    person: 'GL-000008',
    unit: story.team,
    round: 2,
    ref: 'QT2-3-1',
    on: '2026-11-17',
    choice: '3',
    note: '14:00',
  },
  {
    at: at('2026-11-17', '15:10'),
    act: 'briefingHeld',
    person: 'GL-000008',
    unit: story.team,
    round: 2,
    ref: 'QT2-3-1',
    on: '2026-11-17',
    number: 37,
    choice: '3',
    details: 'Trần Đức Ánh|trực; Hoàng Thanh Bình|phép; Hồ Minh Đạt|đi học',
    note: '2026-11-19',
  },

  // The two cases under verification end before the year does.
  {
    at: at('2026-12-08', '10:00'),
    act: 'violationConcluded',
    person: '@CAT-75.px01',
    unit: 'PC07-75-KV01',
    round: 2,
    ref: 'HS-2026-009',
    on: '2026-12-08',
    choice: 'noViolation',
    documentNo: '1402/KL-CAT-75',
    details: 'fire',
  },
  {
    at: at('2026-12-10', '10:00'),
    act: 'violationConcluded',
    person: '@CAT-38.px01',
    unit: 'PC07-38-TM',
    round: 2,
    ref: 'HS-2026-010',
    on: '2026-12-10',
    choice: 'criticism',
    documentNo: '1410/QĐ-CAT-38',
    details: 'staff',
  },
];
