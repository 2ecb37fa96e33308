export interface Place {
  /** of the screenshot */
  readonly name: string;
  readonly path: string;
  /** who may see it */
  readonly person: string;
}

const DEPUTY = 'GL-000002';
const CASE_OFFICER = 'GL-000012';

/** Every page of the product, and the drawers and dialogs that hold most of its words. */
export const places: readonly Place[] = [
  { name: 'board', path: '/', person: DEPUTY },
  { name: 'board-open', path: '/?mo=31', person: DEPUTY },
  { name: 'board-past', path: '/?ngay=2026-10-30&so-voi=2026-10-01', person: DEPUTY },
  { name: 'why', path: '/?so=PC07-31.inspection', person: DEPUTY },
  { name: 'approve', path: '/?so=PC07-31.inspection&lenh=duyet.inspection-KT2-PC07-31.1', person: DEPUTY },
  { name: 'inbox', path: '/viec', person: DEPUTY },
  { name: 'units', path: '/don-vi', person: DEPUTY },
  { name: 'unit', path: '/don-vi/PC07-31', person: DEPUTY },
  { name: 'unit-tasks', path: '/don-vi/PC07-31?muc=tasks', person: DEPUTY },
  { name: 'inspections', path: '/kiem-tra?chon=KT2-PC07-31', person: DEPUTY },
  { name: 'minutes', path: '/kiem-tra/KT2-PC07-80/bien-ban', person: DEPUTY },
  { name: 'minutes-here', path: '/kiem-tra/bien-ban', person: DEPUTY },
  { name: 'follow-up', path: '/don-doc', person: DEPUTY },
  { name: 'register', path: '/xem-xet', person: CASE_OFFICER },
  { name: 'case', path: '/xem-xet/HS-2026-007', person: CASE_OFFICER },
  { name: 'conclude', path: '/xem-xet/HS-2026-007?lenh=ket-luan', person: CASE_OFFICER },
  { name: 'commendations', path: '/khen-thuong', person: DEPUTY },
  { name: 'reports', path: '/bao-cao', person: DEPUTY },
  { name: 'setup', path: '/thiet-lap', person: 'GL-000015' },
  { name: 'calendar', path: '/thiet-lap?muc=calendar', person: 'GL-000015' },
  { name: 'health', path: '/thiet-lap?muc=health', person: 'GL-000015' },
  { name: 'accounts', path: '/thiet-lap?muc=accounts', person: 'GL-000015' },
  { name: 'files-opened', path: '/thiet-lap?muc=reads', person: 'GL-000014' },
  { name: 'briefing', path: '/don-vi/PC07-31-KV02/quan-triet', person: 'GL-000008' },
  { name: 'not-found', path: '/khong-co', person: DEPUTY },
];
