import type { Day, Instant } from '@vandong/kernel';

interface ByPerson {
  readonly matter: string;
  readonly at: Instant;
  /** posts the person holds that day: a fact from organisation */
  readonly posts: readonly string[];
}

export interface OpenNoticeCommand extends ByPerson {
  readonly kind: 'openNotice';
  /** the newest due date of the matter when absent */
  readonly dueOn?: Day;
  readonly rung: number;
  readonly person: string;
}

export interface LogContactCommand {
  readonly kind: 'logContact';
  readonly matter: string;
  readonly at: Instant;
  /** who was called, in words */
  readonly contacted: string;
  readonly person?: string;
  readonly contactedAt: Instant;
  readonly answer: string;
  readonly by: string;
}

export interface ApproveReminderCommand extends ByPerson {
  readonly kind: 'approveReminder';
  /** the newest draft of this ordinal when absent */
  readonly dueOn?: Day;
  readonly ordinal: number;
  readonly by: string;
  readonly documentNo?: string;
}

export interface WaiveReminderCommand extends ByPerson {
  readonly kind: 'waiveReminder';
  /** the newest draft of this ordinal when absent */
  readonly dueOn?: Day;
  readonly ordinal: number;
  readonly by: string;
  readonly reason: string;
}

/** What people do with notices and drafts; every context with deadlines takes these into its own commands. */
export type NoticeCommand = OpenNoticeCommand | LogContactCommand | ApproveReminderCommand | WaiveReminderCommand;
