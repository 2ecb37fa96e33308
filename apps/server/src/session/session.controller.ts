import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Permission, Public } from '../access/permission.decorator.js';
import { Who, type Visitor } from '../access/visitor.js';
import { signIn } from '../contract/index.js';
import { changePassword } from './bodies.js';
import { giveCookie, takeCookie } from './cookie.js';
import { Me, type MeAnswer } from './me.js';
import { Sessions } from './session.service.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly me: Me,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  async signIn(
    @Body({ schema: signIn }) { person, password }: z.infer<typeof signIn>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeAnswer> {
    const token = await this.sessions.signIn(person, password, request.ip);
    giveCookie(request, reply, token);
    return this.me.of(person, token);
  }

  @Get()
  @Permission('session')
  whoAmI(@Who() { person, token }: Visitor): Promise<MeAnswer> {
    return this.me.of(person, token);
  }

  @Delete()
  @HttpCode(204)
  @Permission('session')
  async signOut(
    @Who() { token }: Visitor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(token);
    takeCookie(request, reply);
  }

  @Post('password')
  @HttpCode(200)
  @Permission('session')
  async changePassword(
    @Who() { person }: Visitor,
    @Body({ schema: changePassword }) { current, next }: z.infer<typeof changePassword>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeAnswer> {
    const token = await this.sessions.changePassword(person, current, next, request.ip);
    giveCookie(request, reply, token);
    return this.me.of(person, token);
  }
}
