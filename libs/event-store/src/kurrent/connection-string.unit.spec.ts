import { connectionString } from './connection-string.js';

const of = (url: string) => new URL(connectionString(url)).searchParams;

describe('connection string', () => {
  it('asks for the leader and for errors, whatever was given', () => {
    const given = of('kurrentdb+discover://a,b:2113/?tls=true&node_preference=follower&throwOnAppendFailure=false');
    expect(Object.fromEntries(given)).toEqual({
      tls: 'true',
      discoveryInterval: '50',
      nodePreference: 'leader',
      throwOnAppendFailure: 'true',
    });
  });

  it('keeps what was given otherwise', () => {
    const url = 'kurrentdb://admin:changeit@a:2113?tlsVerifyCert=false&discoveryInterval=200';
    expect(connectionString(url)).toMatch(/^kurrentdb:\/\/admin:changeit@a:2113\?/);
    expect(of(url).get('discoveryInterval')).toBe('200');
  });

  it.each([
    '',
    'postgres://a',
    'kurrentdb://',
    'kurrentdb://a?gossipTimeout=5',
    'kurrentdb://a?tls=false&gossip-timeout=5',
  ])('refuses %j', (url) => {
    expect(() => connectionString(url)).toThrow(RangeError);
  });
});
