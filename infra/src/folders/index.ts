export { folders, foldersOf, passableFolder, type Folders, type Machine } from './folders.js';
