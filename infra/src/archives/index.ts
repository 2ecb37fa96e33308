export { publishFolder } from './publish-folder.js';
export { unpackTar } from './tar.js';
export { zipEntry } from './zip.js';
