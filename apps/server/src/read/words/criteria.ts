import { both, type Bilingual } from './bilingual.js';

type Numbers = Readonly<Record<string, number>>;
/** What is missing before a step is done, and which action meets it (dossier 1.5). */
const criteria: Readonly<Record<string, { readonly text: (n: Numbers) => Bilingual; readonly action: string }>> = {
  'plan.basis': { text: () => both('Kế hoạch chưa nêu căn cứ', 'The plan cites no basis'), action: 'recordPlan' },
  'plan.sixClarities': {
    text: () => both('Nhiệm vụ chưa đủ “6 rõ”', 'Tasks lack the six clarities'),
    action: 'recordPlan',
  },
  'plan.document': {
    text: () => both('Chưa ghi số, ngày ban hành kế hoạch', 'Number and date of the plan are not recorded'),
    action: 'recordPlan',
  },
  'plan.assignmentReceived': {
    text: () => both('Chưa tiếp nhận, phân công', 'Assignment not received'),
    action: 'receiveAssignment',
  },
  'plan.contactOfficer': {
    text: () => both('Chưa cử đầu mối', 'No contact officer named'),
    action: 'receiveAssignment',
  },
  'briefing.coverage': {
    text: ({ left = 0, version = 0 }) =>
      both(
        `${left} CBCS chưa quán triệt Đề cương bản ${version}`,
        `${left} officers not briefed on outline version ${version}`,
      ),
    action: 'holdBriefing',
  },
  'briefing.makeUpList': {
    text: () =>
      both('Người chưa quán triệt chưa có lịch quán triệt bổ sung', 'Those not briefed have no dated make-up session'),
    action: 'planBriefing',
  },
  'implementation.tasks': {
    text: ({ left = 0 }) => both(`${left} nhiệm vụ chưa được nghiệm thu`, `${left} tasks not accepted`),
    action: 'deliverTask',
  },
  'inspection.minutes': {
    text: () => both('Chưa có biên bản kiểm tra', 'No minutes of the inspection'),
    action: 'recordInspection',
  },
  'review.recorded': {
    text: () => both('Chưa ghi nhận sơ kết, tổng kết', 'Review not recorded'),
    action: 'recordReview',
  },
  'review.conclusions': {
    text: () => both('Kết luận chưa giao thành nhiệm vụ', 'Conclusions are not assigned as tasks'),
    action: 'recordReview',
  },
  'commendation.settled': {
    text: () =>
      both(
        'Còn đề nghị khen chưa quyết định, hoặc chưa xác nhận Không phát sinh',
        'Proposals undecided, or "nothing arose" not confirmed',
      ),
    action: 'nothingArose',
  },
  'accountability.settled': {
    text: () => both('Chưa xác nhận Không phát sinh', '"Nothing arose" not confirmed'),
    action: 'nothingArose',
  },
};
export const criterionText = (code: string, numbers: Numbers = {}): Bilingual =>
  criteria[code]?.text(numbers) ?? both(code, code);
export const criterionAction = (code: string): string => criteria[code]?.action ?? '';
