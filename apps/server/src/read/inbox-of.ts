import { Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { InboxCount } from '../session/inbox-count.js';
import { waitingFor } from './inbox/index.js';
import { Readings } from './reading/index.js';

/** The number beside "Việc của tôi", counted from the same list that the page shows. */
@Injectable()
export class InboxOf extends InboxCount {
  constructor(
    private readonly readings: Readings,
    private readonly rights: Rights,
  ) {
    super();
  }

  async of(person: string): Promise<number> {
    const officer = (await this.rights.person(person))?.officer;
    const { count } = await this.readings.read(
      { person, ...(officer !== undefined && { officer }) },
      {},
      async (reading) => ({ count: (await waitingFor(reading)).length }),
    );
    return count;
  }
}
