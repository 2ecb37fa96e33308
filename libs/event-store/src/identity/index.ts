export { canonicalJson } from './canonical-json.js';
export { createIdentity } from './identity.js';
