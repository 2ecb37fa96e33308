import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import type { Permission as PermissionName } from '@vandong/access/domain';
import { Permission } from '../access/permission.decorator.js';
import type { SubjectOf } from '../access/subject.js';

/** A command: POST, 200 with the log position, the right it needs and what that right must reach. */
export const CommandRoute = (path: string, permission: PermissionName, subject: SubjectOf) =>
  applyDecorators(Post(path), HttpCode(200), Permission(permission, subject));
