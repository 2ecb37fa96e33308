import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, readAddress, stringifySearch } from './address/address.js';
import { Board } from './screens/board/Board.js';
import { Broken } from './screens/Broken.js';
import { NotFound } from './screens/NotFound.js';
import { Frame } from './shell/Frame.js';

const root = createRootRoute({ errorComponent: Broken });

/** Pages of a signed-in person; their address is read in one place for all of them. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  validateSearch: readAddress,
});
const page = <P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent> | typeof Board) =>
  createRoute({ getParentRoute: () => frame, path, component: component as typeof Board });

const board = page('/', Board);
const inbox = page(
  '/viec',
  lazyRouteComponent(() => import('./screens/inbox/Inbox.js'), 'Inbox'),
);
const units = page(
  '/don-vi',
  lazyRouteComponent(() => import('./screens/unit/Units.js'), 'Units'),
);
const unit = page(
  '/don-vi/$unit',
  lazyRouteComponent(() => import('./screens/unit/Unit.js'), 'Unit'),
);
const briefing = page(
  '/don-vi/$unit/quan-triet',
  lazyRouteComponent(() => import('./screens/briefing/Briefing.js'), 'Briefing'),
);
const inspections = page(
  '/kiem-tra',
  lazyRouteComponent(() => import('./screens/inspections/Inspections.js'), 'Inspections'),
);
const followUp = page(
  '/don-doc',
  lazyRouteComponent(() => import('./screens/follow-up/FollowUp.js'), 'FollowUp'),
);
const register = page(
  '/xem-xet',
  lazyRouteComponent(() => import('./screens/cases/Register.js'), 'Register'),
);
const violation = page(
  '/xem-xet/$violation',
  lazyRouteComponent(() => import('./screens/cases/Case.js'), 'Case'),
);
const review = page(
  '/xem-xet/ho-so/$caseId',
  lazyRouteComponent(() => import('./screens/cases/Review.js'), 'Review'),
);
const awards = page(
  '/khen-thuong',
  lazyRouteComponent(() => import('./screens/commendation/Commendation.js'), 'Commendation'),
);
const reports = page(
  '/bao-cao',
  lazyRouteComponent(() => import('./screens/reports/Reports.js'), 'Reports'),
);
const setup = page(
  '/thiet-lap',
  lazyRouteComponent(() => import('./screens/setup/Setup.js'), 'Setup'),
);
/** Every other address, so that also what is not found stands in the frame. */
const nowhere = page('$', NotFound);

/** Outside of the frame: they open also when the server cannot say who is signed in. */
const minutes = createRoute({
  getParentRoute: () => root,
  path: '/kiem-tra/$inspection/bien-ban',
  component: lazyRouteComponent(() => import('./screens/minutes/Minutes.js'), 'Minutes'),
  validateSearch: readAddress,
});
const minutesList = createRoute({
  getParentRoute: () => root,
  path: '/kiem-tra/bien-ban',
  component: lazyRouteComponent(() => import('./screens/minutes/MinutesList.js'), 'MinutesList'),
  validateSearch: readAddress,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  component: lazyRouteComponent(() => import('./screens/sign-in/SignIn.js'), 'SignIn'),
  validateSearch: (raw: Record<string, unknown>): { ve?: string } =>
    // Only an address of this product: a link from outside must not lead a signed-in person away.
    typeof raw.ve === 'string' && /^\/(?!\/)/.test(raw.ve) ? { ve: raw.ve } : {},
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/mat-khau',
  component: lazyRouteComponent(() => import('./screens/sign-in/Password.js'), 'Password'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    password,
    minutes,
    minutesList,
    frame.addChildren([
      board,
      inbox,
      units,
      unit,
      briefing,
      inspections,
      followUp,
      register,
      review,
      violation,
      awards,
      reports,
      setup,
      nowhere,
    ]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  scrollRestoration: false,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
