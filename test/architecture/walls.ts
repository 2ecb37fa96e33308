/** Each wall of the architecture with a file that breaks it: the file is laid where it would do harm, and lint must refuse it. */
export interface Wall {
  readonly rule: string;
  /** where the bad file is laid, from the workspace root */
  readonly at: string;
  readonly code: string;
  /** what lint says */
  readonly says: string;
}

export const walls: readonly Wall[] = [
  {
    rule: 'the domain imports no Node module',
    at: 'libs/inspection/src/domain/bad-wall.ts',
    code: `import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;\n`,
    says: 'The domain is pure: no Node module.',
  },
  {
    rule: 'the domain imports no package',
    at: 'libs/conduct/src/domain/bad-wall.ts',
    code: `import { z } from 'zod';\nexport const bad = z;\n`,
    says: 'The domain imports no package.',
  },
  {
    rule: 'the domain imports only events of another context',
    at: 'libs/conduct/src/domain/bad-wall.ts',
    code: `import { campaignStream } from '@vandong/campaign/domain';\nexport const bad = campaignStream;\n`,
    says: "The domain imports the kernel, notice/domain and other contexts' events only.",
  },
  {
    rule: 'the domain reads no clock',
    at: 'libs/campaign/src/domain/bad-wall.ts',
    code: `export const bad = () => Date.now();\n`,
    says: 'The domain never reads a clock.',
  },
  {
    rule: 'the kernel is deterministic',
    at: 'libs/kernel/src/bad-wall.ts',
    code: `export const bad = () => Math.random();\n`,
    says: 'The domain is deterministic.',
  },
  {
    rule: 'a use case reaches the outside through ports',
    at: 'libs/inspection/src/application/bad-wall.ts',
    code: `import { Pool } from 'pg';\nexport const bad = Pool;\n`,
    says: "A use case imports the kernel, domains and Nest's common and cqrs only.",
  },
  {
    rule: 'a decision never asks a read model',
    at: 'libs/inspection/src/application/bad-wall.ts',
    code: `import * as rows from '../read-model/index.js';\nexport const bad = rows;\n`,
    says: 'never from a read model',
  },
  {
    rule: 'a read model knows no use case',
    at: 'libs/inspection/src/read-model/bad-wall.ts',
    code: `import * as useCases from '../application/index.js';\nexport const bad = useCases;\n`,
    says: 'A read model knows events, not use cases.',
  },
  {
    rule: 'a workflow definition imports no Node module',
    at: 'workflows/inspection/src/definition/bad-wall.ts',
    code: `import { randomUUID } from 'node:crypto';\nexport const bad = randomUUID;\n`,
    says: 'A workflow is deterministic: no Node module.',
  },
  {
    rule: 'a workflow definition imports no domain',
    at: 'workflows/inspection/src/definition/bad-wall.ts',
    code: `import { inspectionEvents } from '@vandong/inspection/domain/events';\nexport const bad = inspectionEvents;\n`,
    says: 'A definition imports its contract, the case and @temporalio/workflow only.',
  },
  {
    rule: 'the domain makes no moment of its own',
    at: 'libs/campaign/src/domain/bad-wall.ts',
    code: `export const bad = () => new Date().toISOString();\n`,
    says: 'an instant is text, and time is an argument.',
  },
  {
    rule: 'a workflow definition reads no clock',
    at: 'workflows/inspection/src/definition/bad-wall.ts',
    code: `export const bad = () => new Date();\n`,
    says: 'A workflow never reads a clock',
  },
  {
    rule: 'a read model imports no package',
    at: 'libs/inspection/src/read-model/bad-wall.ts',
    code: `import { Pool } from 'pg';\nexport const bad = Pool;\n`,
    says: 'A read model imports no package',
  },
  {
    rule: 'a read model never reads Temporal',
    at: 'libs/inspection/src/read-model/bad-wall.ts',
    code: `import { Client } from '@temporalio/client';\nexport const bad = Client;\n`,
    says: 'Dashboards never read Temporal.',
  },
  {
    rule: 'a read model knows no rule of another context, only its events',
    at: 'libs/inspection/src/read-model/bad-wall.ts',
    code: `import { leaderReviewId } from '@vandong/conduct/domain';\nexport const bad = leaderReviewId;\n`,
    says: 'A read model knows the kernel, the projection and events of any context.',
  },
  {
    rule: 'the relay runs no use case',
    at: 'workflows/relay/src/bad-wall.ts',
    code: `import { ReportViolation } from '@vandong/conduct/application';\nexport const bad = ReportViolation;\n`,
    says: 'The relay turns events into pokes',
  },
  {
    rule: 'the relay knows one driver',
    at: 'workflows/relay/src/bad-wall.ts',
    code: `import { Injectable } from '@nestjs/common';\nexport const bad = Injectable;\n`,
    says: "The relay knows Temporal's client and its one driver.",
  },
  {
    rule: 'an activity is built from ports',
    at: 'workflows/case/src/activities/bad-wall.ts',
    code: `import { Pool } from 'pg';\nexport const bad = Pool;\n`,
    says: 'An activity is built from ports',
  },
  {
    rule: 'an activity asks no read model',
    at: 'workflows/case/src/activities/bad-wall.ts',
    code: `import * as rows from '@vandong/conduct/read-model';\nexport const bad = rows;\n`,
    says: 'An activity loads, decides and appends through use cases',
  },
  {
    rule: 'the import writes through ports',
    at: 'libs/import/src/bad-wall.ts',
    code: `import { Pool } from 'pg';\nexport const bad = Pool;\n`,
    says: 'The import knows its two file formats',
  },
  {
    rule: 'the import knows no adapter',
    at: 'libs/import/src/bad-wall.ts',
    code: `import * as store from '@vandong/event-store/postgres';\nexport const bad = store;\n`,
    says: 'The import turns rows into commands',
  },
  {
    rule: 'the clock and the projection know one driver',
    at: 'libs/clock/src/bad-wall.ts',
    code: `import { Injectable } from '@nestjs/common';\nexport const bad = Injectable;\n`,
    says: 'It knows the kernel and its one driver.',
  },
  {
    rule: 'the dashboard knows the server by its client only',
    at: 'apps/dashboard/src/bad-wall.ts',
    code: `import { fold } from '@vandong/kernel';\nexport const bad = fold;\n`,
    says: 'The dashboard knows the server by its API client only.',
  },
  {
    rule: 'no promise is left floating',
    at: 'libs/event-store/src/bad-wall.ts',
    code: `export function bad() {\n  Promise.resolve(1);\n}\n`,
    says: 'no-floating-promises',
  },
  {
    rule: 'a project imports only what its tags allow',
    at: 'libs/projection/src/bad-wall.ts',
    code: `import { poke } from '@vandong/case-workflow/poke';\nexport const bad = poke;\n`,
    says: 'enforce-module-boundaries',
  },
];
