import { Query } from '@nestjs/cqrs';
import type { Answered, Asked, Asking } from '../reading/index.js';

/** A page asked for by a person: who asks, for which moment, and what the page itself needs to know. */
export abstract class PageQuery<Answer extends object, Wanted extends Asked = Asked> extends Query<Answered<Answer>> {
  constructor(
    readonly asking: Asking,
    readonly asked: Wanted,
  ) {
    super();
  }
}
