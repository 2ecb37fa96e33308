import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { pageFrom } from './page.js';

/** The files of this release; the build writes them here. `/` is the page itself, by the hash of its text. */
declare const __SHELL__: { url: string; revision: string | null }[];

/** A network that does not answer within this time is none. In milliseconds. */
const patience = 4_000;

/**
 * The page comes from the server whenever it answers: its nonce is new each time. Only without a network, or with nobody
 * behind the door, the kept one is shown. Answers of the API are never kept: private data stays on the server but for the drafts of the signed-in person.
 */
cleanupOutdatedCaches();
precache(__SHELL__);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);
registerRoute(
  new NavigationRoute(
    ({ request }) =>
      pageFrom(
        () => fetch(request, { signal: AbortSignal.timeout(patience) }),
        () => matchPrecache('/'),
      ),
    { denylist: [/^\/api\//] },
  ),
);
// From the first visit on: what the open page still has to load comes out of the cache too.
addEventListener('activate', (event) => {
  const { clients } = self as unknown as { clients: { claim: () => Promise<void> } };
  (event as Event & { waitUntil: (work: Promise<void>) => void }).waitUntil(clients.claim());
});
