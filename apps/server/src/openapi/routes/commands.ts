import type { z } from 'zod';
import * as campaign from '../../commands/campaign/bodies.js';
import * as commendation from '../../commands/commendation/bodies.js';
import * as conduct from '../../commands/conduct/bodies.js';
import * as inspection from '../../commands/inspection/bodies.js';
import * as notice from '../../commands/notice/bodies.js';
import * as people from '../../commands/people/bodies.js';
import * as setup from '../../commands/setup/bodies.js';
import * as unitRound from '../../commands/unit-round/bodies.js';
import { accepted } from '../../contract/index.js';
import { json, type Route } from '../route.js';

const post = (tag: string, prefix: string, id: string, path: string, body: z.ZodType): Route => ({
  method: 'post',
  path: `${prefix}${path}`,
  id,
  tag,
  body,
  command: true,
  answers: json(accepted),
});
const ofUnitRound = post.bind(null, 'unitRounds', '/unit-rounds/:caseId');
const ofInspection = post.bind(null, 'inspections', '/inspections');
const ofNotice = post.bind(null, 'notices', '/notices');
const ofViolation = post.bind(null, 'conduct', '/violations');
const ofReview = post.bind(null, 'conduct', '/reviews/:caseId');
const ofCommendation = post.bind(null, 'commendations', '/commendations');
const ofCampaign = post.bind(null, 'campaign', '/campaigns/:id');

export const commandRoutes: readonly Route[] = [
  ofUnitRound('recordPlan', '/plan', unitRound.recordPlan),
  ofUnitRound('receiveAssignment', '/assignment', unitRound.receiveAssignment),
  ofUnitRound('planBriefing', '/briefings', unitRound.planBriefing),
  ofUnitRound('holdBriefing', '/briefings/:session/held', unitRound.holdBriefing),
  ofUnitRound('deliverTask', '/tasks/:task/delivered', unitRound.deliverTask),
  ofUnitRound('acceptTask', '/tasks/:task/accepted', unitRound.acceptTask),
  ofUnitRound('waiveTask', '/tasks/:task/waived', unitRound.becauseOf),
  ofUnitRound('requestExtension', '/extensions', unitRound.requestExtension),
  ofUnitRound('decideExtension', '/extensions/:request/decision', unitRound.decideExtension),
  ofUnitRound('waiveStep', '/steps/:step/waiver', unitRound.becauseOf),
  ofUnitRound('completeStep', '/steps/:step/completion', unitRound.completeStep),
  ofUnitRound('pauseUnit', '/pause', unitRound.becauseOf),
  ofUnitRound('resumeUnit', '/resume', unitRound.resumeUnit),
  ofUnitRound('recordReview', '/review', unitRound.recordReview),
  ofUnitRound('confirmNothingArose', '/nothing-arose', unitRound.nothingArose),
  ofInspection('scheduleInspection', '', inspection.scheduleInspection),
  ofInspection('rescheduleInspection', '/:id/reschedule', inspection.rescheduleInspection),
  ofInspection('recordInspection', '/:id/minutes', inspection.recordInspection),
  ofInspection('cancelInspection', '/:id/cancellation', inspection.cancelInspection),
  ofNotice('openNotice', '/opened', notice.openNotice),
  ofNotice('logCall', '/calls', notice.logCall),
  ofNotice('approveReminder', '/reminders/approval', notice.approveReminder),
  ofNotice('waiveReminder', '/reminders/waiver', notice.waiveReminder),
  ofViolation('reportViolation', '', conduct.reportViolation),
  ofViolation('concludeViolation', '/:id/conclusion', conduct.concludeViolation),
  ofViolation('extendLimit', '/:id/extension', conduct.extendLimit),
  ofViolation('openFurtherLevel', '/:id/further-level', conduct.openFurtherLevel),
  ofViolation('annulViolation', '/:id/annulment', conduct.annulViolation),
  ofReview('explainReview', '/explanation', conduct.explainReview),
  ofReview('decideReview', '/decision', conduct.decideReview),
  ofReview('proposeWaiver', '/waiver', conduct.proposeWaiver),
  ofReview('signWaiver', '/waiver/signature', conduct.signWaiver),
  ofCommendation('proposeCommendation', '', commendation.proposeCommendation),
  ofCommendation('approveCommendation', '/:id/approval', commendation.approveCommendation),
  ofCommendation('rejectCommendation', '/:id/rejection', commendation.rejectCommendation),
  ofCommendation('withdrawCommendation', '/:id/withdrawal', commendation.withdrawCommendation),
  ofCampaign('suspendCampaign', '/suspension', campaign.suspendCampaign),
  ofCampaign('resumeCampaign', '/resumption', campaign.resumeCampaign),
  ofCampaign('publishOutline', '/outlines', campaign.publishOutline),
  post('people', '/people', 'registerPerson', '', people.registerPerson),
  post('people', '/people/:person', 'grantRole', '/grants', people.grantRole),
  post('people', '/people/:person', 'revokeRole', '/revocations', people.revokeRole),
  post('setup', '/setup', 'launchCampaign', '/launch', setup.launchCampaign),
  post('setup', '/calendar', 'setCalendarDay', '/days', setup.setCalendarDay),
];
