import { randomUUID } from 'node:crypto';

/** A signed-in person at the public API. */
export async function signIn(base, person, password) {
  const answer = await fetch(`${base}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person, password }),
  });
  const me = await answer.json();
  if (!answer.ok) throw new Error(`${person} cannot sign in: ${JSON.stringify(me)}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const call = async (method, path, body) => {
    const headers = {
      cookie,
      ...(method !== 'GET' && { 'x-csrf-token': me.csrfToken, 'idempotency-key': randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await fetch(`${base}/api/v1${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(json)}`);
    return json;
  };
  return { me, cookie, call };
}

/** Positions the server's event stream tells, as they come. */
export async function watch(base, { cookie }, onPosition) {
  const ending = new AbortController();
  const response = await fetch(`${base}/api/v1/stream`, { headers: { cookie }, signal: ending.signal });
  const reading = (async () => {
    let text = '';
    for await (const chunk of response.body) {
      text += Buffer.from(chunk).toString('utf8');
      const messages = text.split('\n\n');
      text = messages.pop();
      for (const message of messages) {
        const data = /^data: ?(.*)$/m.exec(message)?.[1];
        if (data) onPosition(JSON.parse(data).position);
      }
    }
  })().catch(() => {});
  return () => {
    ending.abort();
    return reading;
  };
}
