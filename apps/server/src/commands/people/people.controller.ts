import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { GrantRole, RegisterPerson, RevokeRole } from '@vandong/access/application';
import type { z } from 'zod';
import { Permission } from '../../access/permission.decorator.js';
import { ofForce } from '../../access/subject.js';
import { Who, type Visitor } from '../../access/visitor.js';
import { id, type oneTimePassword } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';
import { Accounts } from './accounts.js';

/** People who may sign in, and their roles. Whose rights are changed is never who changes them: the decider says so. */
@Controller('people')
export class PeopleController {
  constructor(
    private readonly desk: Desk,
    private readonly accounts: Accounts,
  ) {}

  @CommandRoute('', 'people.manage', ofForce)
  register(
    @AnAct() act: Act,
    @Body({ schema: bodies.registerPerson }) body: z.infer<typeof bodies.registerPerson>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new RegisterPerson({ ...body, by: act.person }, context, at),
      body.person,
    );
  }

  @CommandRoute(':person/grants', 'people.manage', ofForce)
  async grant(
    @AnAct() act: Act,
    @Param('person', { schema: id }) person: string,
    @Body({ schema: bodies.grantRole }) body: z.infer<typeof bodies.grantRole>,
  ): Promise<Accepted> {
    await this.accounts.requireUnit(body.unit, body.from);
    return this.desk.carryOut(act, (context, at) => new GrantRole({ ...body, person, by: act.person }, context, at));
  }

  @CommandRoute(':person/revocations', 'people.manage', ofForce)
  revoke(
    @AnAct() act: Act,
    @Param('person', { schema: id }) person: string,
    @Body({ schema: bodies.revokeRole }) body: z.infer<typeof bodies.revokeRole>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new RevokeRole({ ...body, person, by: act.person }, context, at));
  }

  /** No command: it writes no event, and a second sending gives another password, which is shown as the first was not. */
  @Post(':person/password')
  @HttpCode(200)
  @Permission('people.manage', ofForce)
  async issuePassword(
    @Who() who: Visitor,
    @Param('person', { schema: id }) person: string,
  ): Promise<z.infer<typeof oneTimePassword>> {
    return { person, password: await this.accounts.issuePassword(person, who.person) };
  }
}
