import type { FieldFault } from './problem.js';

/** What a zod issue tells; only its shape is relied on, as Standard Schema hands it over. */
export interface Issue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly values?: readonly unknown[];
  readonly input?: unknown;
}

const pathOf = ({ path = [] }: Issue) =>
  path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
const inside = (path: string, key: string) => (path ? `${path}.${key}` : key);

/** Each issue as a fault of a field: where it is and what was expected, never what was typed. */
export function fieldFaults(issues: readonly Issue[]): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys')
      return (issue.keys ?? []).map((key) => ({ path: inside(path, key), code: 'field.unknown' }));
    return [{ path, ...fault(issue) }];
  });
}

function fault(issue: Issue): Omit<FieldFault, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return missing(issue) ? { code: 'field.required' } : { code: types[issue.expected ?? ''] ?? 'field.type' };
    case 'invalid_format':
      return { code: ['date', 'datetime'].includes(issue.format ?? '') ? `field.${issue.format}` : 'field.format' };
    case 'too_small':
      return size('field.small', issue.origin, issue.minimum);
    case 'too_big':
      return size('field.big', issue.origin, issue.maximum);
    case 'invalid_value':
      return { code: 'field.oneOf', params: { values: (issue.values ?? []).join(', ') } };
    default:
      return { code: 'field.invalid' };
  }
}

/** What zod calls the type it expected, and what a person is told. */
const types: Readonly<Record<string, string>> = {
  string: 'field.typeText',
  number: 'field.typeNumber',
  int: 'field.typeNumber',
  array: 'field.typeList',
  object: 'field.typeGroup',
};

/** zod says "received undefined" in its message only. */
const missing = (issue: Issue) => issue.message.endsWith('received undefined');

function size(code: string, origin: string | undefined, limit: number | bigint | undefined): Omit<FieldFault, 'path'> {
  const kind = origin === 'string' ? 'Text' : origin === 'array' ? 'List' : 'Number';
  return { code: `${code}${kind}`, params: { limit: Number(limit ?? 0) } };
}
