import type { Role } from '@vandong/access/domain/events';

/** What a person without a post is called: by his part in the campaign (dossier 9.1). */
export const roleNames: Readonly<Record<Role, { readonly vi: string; readonly en: string }>> = {
  committeeHead: { vi: 'Trưởng ban Chỉ đạo', en: 'Head of the committee' },
  standingDeputy: { vi: 'Phó Trưởng ban Thường trực', en: 'Standing deputy' },
  committeeMember: { vi: 'Ủy viên Ban Chỉ đạo', en: 'Committee member' },
  assistant: { vi: 'Tổ giúp việc', en: 'Assistant of the committee' },
  inspectionLead: { vi: 'Trưởng đoàn kiểm tra', en: 'Inspection lead' },
  provincialLeader: { vi: 'Lãnh đạo Công an tỉnh', en: 'Provincial leader' },
  caseOfficer: { vi: 'Cán bộ thụ lý', en: 'Case officer' },
  officeHead: { vi: 'Trưởng phòng', en: 'Office head' },
  officeDeputy: { vi: 'Phó Trưởng phòng', en: 'Office deputy' },
  teamLeader: { vi: 'Chỉ huy đội', en: 'Team leader' },
  officer: { vi: 'Cán bộ, chiến sĩ', en: 'Officer' },
  auditor: { vi: 'Kiểm toán', en: 'Auditor' },
  administrator: { vi: 'Quản trị hệ thống', en: 'Administrator' },
};

/** The post; without one, the name of the first role. */
export const postOrRole = (post: { readonly vi: string; readonly en: string }, roles: readonly Role[]) =>
  post.vi === '' && roles[0] ? roleNames[roles[0]] : post;
