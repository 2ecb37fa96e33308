/** What a door answers when the server behind it is away or restarts. */
const away: ReadonlySet<number> = new Set([502, 503, 504]);

/** The page of the server, or the kept one when there is no network, or nobody behind the door. */
export async function pageFrom(
  ask: () => Promise<Response>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  try {
    const answer = await ask();
    return away.has(answer.status) ? ((await kept()) ?? answer) : answer;
  } catch {
    return (await kept()) ?? Response.error();
  }
}
