import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { fieldFaults, type Issue } from './issues.js';
import { Problem } from './problem.js';

/** Checks bodies, queries and parameters against the schemas of their decorators; a parameter of the address has its own name. */
class FieldValidation extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        new Problem(400, 'request.invalid', { fields: fieldFaults(issues as readonly Issue[]) }),
    });
  }

  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw metadata.type === 'param' && metadata.data && error instanceof Problem
        ? named(error, metadata.data)
        : error;
    }
  }
}

const named = ({ status, code, details: { fields = [] } }: Problem, parameter: string) =>
  new Problem(status, code, { fields: fields.map((each) => ({ ...each, path: parameter })) });

export const validationPipe = () => new FieldValidation();
