import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { followUpOf, type FollowUp, type FollowUpFilter } from '../follow-up/index.js';
import { inboxOf, type Inbox } from '../inbox/index.js';
import { inspectionOf, inspectionsOf, type InspectionPage, type InspectionsPage } from '../inspections/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { unitListOf, unitOf, type UnitList, type UnitPage } from '../unit/index.js';
import { PageQuery } from './page.js';

type OfRound = Asked & { readonly round?: number | undefined };
export class GetUnits extends PageQuery<UnitList> {}
export class GetUnit extends PageQuery<UnitPage, OfRound & { readonly unit: string }> {}
export class GetInbox extends PageQuery<Inbox> {}
export class GetInspections extends PageQuery<InspectionsPage, OfRound> {}
export class GetInspection extends PageQuery<InspectionPage, Asked & { readonly id: string }> {}
export class GetFollowUp extends PageQuery<FollowUp, Asked & { readonly filter?: FollowUpFilter | undefined }> {}

@QueryHandler(GetUnits)
class UnitsHandler implements IQueryHandler<GetUnits> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetUnits) {
    return this.readings.read(asking, asked, unitListOf);
  }
}
@QueryHandler(GetUnit)
class UnitHandler implements IQueryHandler<GetUnit> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetUnit) {
    return this.readings.read(asking, asked, (reading) => unitOf(reading, asked.unit, asked.round));
  }
}
@QueryHandler(GetInbox)
class InboxHandler implements IQueryHandler<GetInbox> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetInbox) {
    return this.readings.read(asking, asked, inboxOf);
  }
}
@QueryHandler(GetInspections)
class InspectionsHandler implements IQueryHandler<GetInspections> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetInspections) {
    return this.readings.read(asking, asked, (reading) => inspectionsOf(reading, asked.round));
  }
}
@QueryHandler(GetInspection)
class InspectionHandler implements IQueryHandler<GetInspection> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetInspection) {
    return this.readings.read(asking, asked, (reading) => inspectionOf(reading, asked.id));
  }
}
@QueryHandler(GetFollowUp)
class FollowUpHandler implements IQueryHandler<GetFollowUp> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetFollowUp) {
    return this.readings.read(asking, asked, (reading) => followUpOf(reading, asked.filter));
  }
}
export const workHandlers = [
  UnitsHandler,
  UnitHandler,
  InboxHandler,
  InspectionsHandler,
  InspectionHandler,
  FollowUpHandler,
];
