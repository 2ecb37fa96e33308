import { pageFrom } from './page.js';

const page = (text: string, status = 200) => Promise.resolve(new Response(text, { status }));
const kept = () => page('kept');
const none = () => Promise.resolve(undefined);

it('shows the page of the server whenever it answers', async () => {
  expect(await (await pageFrom(() => page('new'), kept)).text()).toBe('new');
  expect((await pageFrom(() => page('', 404), kept)).status).toBe(404);
});

it.each([502, 503, 504])('shows the kept page when the door answers %i for an absent server', async (status) => {
  expect(await (await pageFrom(() => page('Bad Gateway', status), kept)).text()).toBe('kept');
  expect((await pageFrom(() => page('Bad Gateway', status), none)).status).toBe(status);
});

it('shows the kept page without a network', async () => {
  const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await (await pageFrom(unreachable, kept)).text()).toBe('kept');
  expect((await pageFrom(unreachable, none)).type).toBe('error');
});
