import { AbolishPostHandler } from './abolish-post.js';
import { AssignFieldsHandler } from './assign-fields.js';
import { AssignOfficerHandler } from './assign-officer.js';
import { CloseUnitsHandler } from './close-units.js';
import { CreatePostHandler } from './create-post.js';
import { EstablishUnitHandler } from './establish-unit.js';
import { LeavePostHandler } from './leave-post.js';
import { PublishCalendarYearHandler } from './publish-calendar-year.js';
import { RecordStrengthHandler } from './record-strength.js';
import { RegisterOfficerHandler } from './register-officer.js';
import { RenameUnitHandler } from './rename-unit.js';
import { SetCalendarDayHandler } from './set-calendar-day.js';
import { SetGuidanceHandler } from './set-guidance.js';
import { SetLineSuperiorHandler } from './set-line-superior.js';
import { TakePostHandler } from './take-post.js';

export { CalendarFacts } from './calendar-facts.js';
export { OrganisationFacts } from './organisation-facts.js';
export { AbolishPost } from './abolish-post.js';
export { AssignFields } from './assign-fields.js';
export { AssignOfficer } from './assign-officer.js';
export { CloseUnits } from './close-units.js';
export { CreatePost } from './create-post.js';
export { EstablishUnit } from './establish-unit.js';
export { LeavePost } from './leave-post.js';
export { PublishCalendarYear } from './publish-calendar-year.js';
export { RecordStrength } from './record-strength.js';
export { RegisterOfficer } from './register-officer.js';
export { RenameUnit } from './rename-unit.js';
export { SetCalendarDay } from './set-calendar-day.js';
export { SetGuidance } from './set-guidance.js';
export { SetLineSuperior } from './set-line-superior.js';
export { TakePost } from './take-post.js';

/** Providers of the organisation module; it also needs EXECUTE and `OrganisationFacts`. */
export const organisationHandlers = [
  AbolishPostHandler,
  AssignFieldsHandler,
  AssignOfficerHandler,
  CloseUnitsHandler,
  CreatePostHandler,
  EstablishUnitHandler,
  LeavePostHandler,
  PublishCalendarYearHandler,
  RecordStrengthHandler,
  RegisterOfficerHandler,
  RenameUnitHandler,
  SetCalendarDayHandler,
  SetGuidanceHandler,
  SetLineSuperiorHandler,
  TakePostHandler,
];
