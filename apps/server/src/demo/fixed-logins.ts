import { Injectable } from '@nestjs/common';
import { Rights } from '@vandong/access/application';
import { DemoPlayers } from './ports.js';

/** The fifteen fixed logins of dossier 2.6. */
const FIXED = /^GL-0000(0[1-9]|1[0-5])$/;

/** The roles that may be taken, while nobody is played by a script. */
@Injectable()
export class FixedLogins extends DemoPlayers {
  constructor(private readonly rights: Rights) {
    super();
  }

  async roles(): Promise<readonly string[]> {
    return [...(await this.rights.people()).keys()].filter((person) => FIXED.test(person)).sort();
  }

  leaveTo(): Promise<void> {
    return Promise.resolve();
  }
}
