import { StandardSchemaValidationPipe } from '@nestjs/common';
import { fieldFaults, type Issue } from './issues.js';
import { Problem } from './problem.js';

/** Checks bodies, queries and parameters against the schemas of their decorators. */
export const validationPipe = () =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) => new Problem(400, 'request.invalid', { fields: fieldFaults(issues as readonly Issue[]) }),
  });
