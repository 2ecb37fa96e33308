import { kindOf } from './event-kind.js';

it.each([
  ['FormalReminderDrafted', 'notice'],
  ['NoticeDecided', 'notice'],
  ['ExtensionGranted', 'deadline'],
  ['TaskAccepted', 'task'],
  ['BriefingHeld', 'briefing'],
  ['InspectionRecorded', 'inspection'],
  ['SomethingNobodyKnowsYet', 'other'],
])('%s is %s', (type, kind) => expect(kindOf(type)).toBe(kind));
