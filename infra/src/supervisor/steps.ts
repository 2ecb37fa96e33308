import { startNodeService } from './node-service.js';
import { postgresStarter, temporalStarter } from './servers.js';
import type { Step } from './step.js';

const CLI = 'apps/cli/dist/main.js';

/** A start from top to bottom; the end goes from bottom to top. */
export const STEPS: readonly Step[] = [
  {
    kind: 'service',
    name: 'postgres',
    title: { vi: 'Khởi động PostgreSQL', en: 'PostgreSQL' },
    starter: postgresStarter,
  },
  {
    kind: 'service',
    name: 'temporal',
    title: { vi: 'Khởi động Temporal', en: 'Temporal' },
    starter: temporalStarter,
  },
  {
    kind: 'task',
    name: 'migrate',
    title: { vi: 'Cập nhật cơ sở dữ liệu', en: 'migrate the database' },
    command: [CLI, 'migrate'],
  },
  {
    kind: 'task',
    name: 'demo',
    title: { vi: 'Nạp dữ liệu giả lập', en: 'load the demo data' },
    when: ({ demo }) => demo,
    command: [CLI, 'demo', 'load'],
    once: true,
    show: 'always',
  },
  {
    kind: 'task',
    name: 'admin',
    title: { vi: 'Tạo người quản trị đầu tiên', en: 'create the first administrator' },
    when: ({ demo }) => !demo,
    command: [CLI, 'admin', 'create'],
    once: true,
    show: 'when-run',
  },
  {
    kind: 'service',
    name: 'server',
    title: { vi: 'Khởi động máy chủ ứng dụng', en: 'application server' },
    starter: (context) => () =>
      startNodeService(
        {
          name: 'server',
          command: ['apps/server/dist/main.js', '--roles', 'api,projector,relay'],
          link: { vi: 'Bảng điều hành', en: 'Dashboard' },
        },
        context,
      ),
  },
  {
    kind: 'service',
    name: 'worker',
    title: { vi: 'Khởi động tiến trình quy trình', en: 'workflow worker' },
    // Without Temporal commands still work: the dashboard says that reminders are interrupted.
    mayBeLate: true,
    starter: (context) => () => startNodeService({ name: 'worker', command: ['apps/worker/dist/main.js'] }, context),
  },
  {
    kind: 'task',
    name: 'play',
    title: { vi: 'Cho cuộc vận động chạy đến hết', en: 'play the campaign to its end' },
    when: ({ play }) => play,
    command: [CLI, 'demo', 'play'],
  },
];
