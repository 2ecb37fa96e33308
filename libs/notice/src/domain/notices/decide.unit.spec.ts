import type { Decider } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import type { NoticeEvent } from '../events/index.js';
import type { NoticeCommand } from './commands.js';
import { decideNotices } from './decide.js';
import { evolveNotices } from './evolve.js';
import { ladderState, type LadderState } from './state.js';

const decider: Decider<LadderState, NoticeCommand, NoticeEvent> = {
  initial: ladderState,
  decide: decideNotices,
  evolve: evolveNotices,
};
const at = '2026-11-16T02:00:00.000Z';
const which = { matter: 'inspection', dueOn: '2026-11-11' } as const;
const ladder = { ladder: 'inspection', ladderVersion: 1 } as const;

const notice: NoticeEvent = {
  type: 'NoticeDecided',
  occurredAt: '2026-11-12T00:30:00.000Z',
  data: { ...which, rung: 1, post: 'C07-P03.head', person: 'GL-000021', ...ladder },
};
const draft: NoticeEvent = {
  type: 'FormalReminderDrafted',
  occurredAt: '2026-11-16T01:00:00.000Z',
  data: {
    ...which,
    ordinal: 1,
    rung: 3,
    form: 'formalReminder',
    counts: true,
    addresseePost: 'C07-P03.head',
    signerPost: 'C07.deputy-1',
    ...ladder,
  },
};
const withdrawn: NoticeEvent = {
  type: 'FormalReminderWithdrawn',
  occurredAt: at,
  data: { ...which, ordinal: 1, cause: 'completed' },
};
const approve = {
  kind: 'approveReminder',
  ...which,
  ordinal: 1,
  by: 'GL-000002',
  posts: ['C07.deputy-1'],
  at,
} as const;
const approved: NoticeEvent = {
  type: 'FormalReminderApproved',
  occurredAt: at,
  data: { ...which, ordinal: 1, by: 'GL-000002' },
};
const waive = { ...approve, kind: 'waiveReminder', reason: 'Đoàn đang chữa cháy lớn' } as const;
const waived: NoticeEvent = {
  type: 'FormalReminderWaived',
  occurredAt: at,
  data: { ...which, ordinal: 1, by: 'GL-000002', reason: waive.reason },
};

describe('opening a notice', () => {
  const open = { kind: 'openNotice', ...which, rung: 1, person: 'GL-000021', posts: [], at } as const;
  const opened: NoticeEvent = {
    type: 'NoticeOpened',
    occurredAt: at,
    data: { ...which, rung: 1, person: 'GL-000021' },
  };

  it('is written down once', () => {
    given(decider, [notice]).when(open).then([opened]);
    given(decider, [notice, opened]).when(open).thenNothing();
  });
  it('means the newest due date when none is named', () => {
    const moved: NoticeEvent = { ...notice, data: { ...notice.data, dueOn: '2026-11-20' } } as NoticeEvent;
    const { dueOn: _dueOn, ...bare } = open;
    given(decider, [notice, moved])
      .when(bare)
      .then([{ ...opened, data: { ...opened.data, dueOn: '2026-11-20' } } as NoticeEvent]);
  });
  it('is for its addressee, or for who holds the post now', () => {
    given(decider, [notice])
      .when({ ...open, person: 'GL-000099' })
      .refuses('notice.notFound');
    given(decider, [notice])
      .when({ ...open, person: 'GL-000099', posts: ['C07-P03.head'] })
      .then([{ ...opened, data: { ...opened.data, person: 'GL-000099' } } as NoticeEvent]);
  });
  it('is also how the addressee of a signed reminder says that he has read it; a draft is nobody’s to read', () => {
    const read = { ...open, rung: 3, posts: ['C07-P03.head'] };
    const told = { ...opened, data: { ...opened.data, rung: 3 } } as NoticeEvent;
    given(decider, [draft, approved]).when(read).then([told]);
    given(decider, [draft]).when(read).refuses('notice.notFound');
    given(decider, [draft, approved])
      .when({ ...read, posts: ['C07.deputy-1'] })
      .refuses('notice.notFound');
  });
  it.each([{ rung: 0 }, { dueOn: '2026-11-20' }, { matter: 'review' }, { matter: 'constructor' }])(
    'refuses one that was never sent: %o',
    (other) => {
      given(decider, [notice])
        .when({ ...open, ...other })
        .refuses('notice.notFound');
    },
  );
});

describe('a telephone call', () => {
  const call = {
    kind: 'logContact',
    matter: 'inspection',
    contacted: 'Trưởng đoàn',
    contactedAt: '2026-11-13T02:10:00.000Z',
    answer: 'Gửi ngày 17/11',
    by: 'GL-000003',
    at,
  } as const;
  const { kind: _kind, at: _at, ...data } = call;
  const logged: NoticeEvent = { type: 'ContactLogged', occurredAt: at, data };

  it('is written down once', () => {
    given(decider).when(call).then([logged]);
    given(decider, [logged]).when(call).thenNothing();
  });
  it('has one answer: another one is not dropped in silence', () => {
    given(decider, [logged])
      .when({ ...call, answer: 'Không bắt máy' })
      .refuses('contact.alreadyLogged');
    given(decider, [logged])
      .when({ ...call, person: 'GL-000004' })
      .refuses('contact.alreadyLogged');
  });
  it('needs who, what was answered, and a time that has been', () => {
    given(decider)
      .when({ ...call, contacted: ' ' })
      .refuses('contact.whoMissing');
    given(decider)
      .when({ ...call, answer: '' })
      .refuses('contact.answerMissing');
    given(decider)
      .when({ ...call, contactedAt: '2026-11-16T02:00:00.001Z' })
      .refuses('contact.inFuture');
  });
});

describe('a drafted reminder', () => {
  it('is approved or waived by its signer, once', () => {
    given(decider, [draft])
      .when({ ...approve, documentNo: '12/NN' })
      .then([{ ...approved, data: { ...approved.data, documentNo: '12/NN' } } as NoticeEvent]);
    given(decider, [draft, approved]).when(approve).thenNothing();
    given(decider, [draft]).when(waive).then([waived]);
    given(decider, [draft, waived]).when(waive).thenNothing();
  });
  it('means the newest due date when none is named', () => {
    const moved: NoticeEvent = { ...draft, data: { ...draft.data, dueOn: '2026-11-20' } } as NoticeEvent;
    const { dueOn: _dueOn, ...bare } = approve;
    given(decider, [draft, withdrawn, moved])
      .when(bare)
      .then([{ ...approved, data: { ...approved.data, dueOn: '2026-11-20' } } as NoticeEvent]);
  });
  it('is signed by nobody else, the addressee least of all, and none of them learns that it is there', () => {
    for (const past of [[draft], [draft, approved], []]) {
      given(decider, past)
        .when({ ...approve, by: 'GL-000020', posts: ['C07-P03.head'] })
        .refuses('reminder.notFound');
      given(decider, past)
        .when({ ...waive, by: 'GL-000020', posts: [] })
        .refuses('reminder.notFound');
    }
  });
  it('needs a reason to be let go', () => {
    given(decider, [draft])
      .when({ ...waive, reason: '  ' })
      .refuses('reminder.reasonMissing');
  });
  it('says to its signers what happened when it is no longer open', () => {
    given(decider, [draft, withdrawn]).when(approve).refuses('reminder.withdrawn', ['reminder.withdrawn.completed']);
    given(decider, [draft, withdrawn]).when(waive).refuses('reminder.withdrawn', ['reminder.withdrawn.completed']);
    given(decider, [draft, waived]).when(approve).refuses('reminder.alreadyWaived');
    given(decider, [draft, approved]).when(waive).refuses('reminder.alreadyApproved');
    given(decider, [draft, approved])
      .when({ ...approve, by: 'GL-000001' })
      .refuses('reminder.alreadyApproved');
  });
  it.each([{ ordinal: 2 }, { dueOn: '2026-11-20' }, { matter: 'review' }])('must exist: %o', (other) => {
    given(decider, [draft])
      .when({ ...approve, ...other })
      .refuses('reminder.notFound');
  });
});
