import { inspectionEvents } from '@vandong/inspection/domain/events';
import { foldDocumentNo } from '@vandong/projection/search';
import type { EventContext, Statement, Projection } from '@vandong/projection';
import { readModel, table } from '@vandong/projection/tables';
import { campaignEvents, unitRoundEvents } from '../../domain/events/index.js';
import { parseUnitRound } from '../../domain/ids.js';

const documentTable = table('document', {
  columns: {
    position: 'bigint',
    document_no: 'text',
    search: 'text',
    kind: 'text',
    issued_on: 'date',
    unit: 'text',
    inspection: 'text',
    subject: 'text',
  },
  key: ['position'],
});

interface Issued {
  readonly documentNo: string;
  readonly issuedOn: string;
  readonly subject?: string;
}
const document = (
  kind: string,
  { documentNo, issuedOn, subject }: Issued,
  { stream, position }: EventContext,
): Statement[] => [
  documentTable.insert({
    position,
    kind,
    document_no: documentNo,
    search: foldDocumentNo(documentNo),
    issued_on: issuedOn,
    subject,
    unit: parseUnitRound(stream)?.unit,
    inspection: /^inspection-(.+)$/.exec(stream)?.[1],
  }),
];

const { DirectiveRegistered, PlanIssued, CommitteeEstablished, OutlinePublished } = campaignEvents;
const { PlanRecorded, ReviewRecorded } = unitRoundEvents;

/** Issued documents with their folded numbers, for the search. */
export const documentReadModel: Projection = readModel({
  name: 'document',
  version: 1,
  definitions: {
    DirectiveRegistered,
    PlanIssued,
    CommitteeEstablished,
    OutlinePublished,
    PlanRecorded,
    ReviewRecorded,
    InspectionRecorded: inspectionEvents.InspectionRecorded,
  },
  tables: documentTable.ddl,
  handlers: {
    DirectiveRegistered: ({ data }, at) => document('directive', data, at),
    PlanIssued: ({ data }, at) => document('plan', data, at),
    CommitteeEstablished: ({ data }, at) => document('committee', data, at),
    OutlinePublished: ({ data }, at) =>
      document('outline', { documentNo: data.documentNo, issuedOn: data.publishedOn }, at),
    PlanRecorded: ({ data }, at) => document('unitPlan', data, at),
    ReviewRecorded: ({ data }, at) =>
      document('unitReview', { documentNo: data.documentNo, issuedOn: data.heldOn }, at),
    InspectionRecorded: ({ data }, at) =>
      document('minutes', { documentNo: data.minutesNo, issuedOn: data.conductedOn }, at),
  },
});
