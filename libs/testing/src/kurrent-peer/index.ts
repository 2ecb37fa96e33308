export type { Mishap, ReadMishap } from './mishap.js';
export { startPeer, type Peer } from './peer.js';
