import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/index.js';

/** What a command is about: a case, a unit, an officer by the unit that managed him on a day, or the whole force. */
export type Subject =
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'officer'; readonly officer: string; readonly on: string }
  | { readonly kind: 'force' };

/** Finds the subject in a request whose body is not checked yet. Throws the 400 of the field in which it is missing. */
export interface SubjectOf {
  (request: Pick<FastifyRequest, 'params' | 'body'>): Subject;
  /** the fields of the body it reads: they fit the body's schema before they are read */
  readonly fields?: readonly string[];
}

const inBody = (fields: readonly string[], subjectIn: (body: unknown) => Subject): SubjectOf =>
  Object.assign(({ body }: Pick<FastifyRequest, 'body'>) => subjectIn(body), { fields });

function text(record: unknown, name: string): string {
  const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;
  if (typeof value === 'string' && value !== '' && value.length <= 300) return value;
  throw new Problem(400, 'request.invalid', { fields: [{ path: name, code: 'field.required' }] });
}

/** the case of the address: `:caseId` */
export const ofCase: SubjectOf = ({ params }) => ({ kind: 'case', caseId: text(params, 'caseId') });
/** the case the body names */
export const ofCaseInBody = inBody(['caseId'], (body) => ({ kind: 'case', caseId: text(body, 'caseId') }));
/** the case whose id is made from `:id` */
export const ofCaseNamed =
  (stream: (id: string) => string): SubjectOf =>
  ({ params }) => ({ kind: 'case', caseId: stream(text(params, 'id')) });
/** the unit the body names */
export const ofUnit = (field: string): SubjectOf =>
  inBody([field], (body) => ({ kind: 'unit', unit: text(body, field) }));
/** the officer and the day the body names */
export const ofOfficer = (field: string, day: string): SubjectOf =>
  inBody([field, day], (body) => ({ kind: 'officer', officer: text(body, field), on: text(body, day) }));
/** the unit the body names, or everything when it names none */
export const ofUnitOrForce = (field: string): SubjectOf =>
  inBody([field], (body) =>
    (body as Record<string, unknown> | null)?.[field] === undefined
      ? { kind: 'force' }
      : { kind: 'unit', unit: text(body, field) },
  );
/** everything: only a right that reaches the whole force will do */
export const ofForce: SubjectOf = () => ({ kind: 'force' });
