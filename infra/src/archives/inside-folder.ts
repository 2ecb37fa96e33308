import { isAbsolute, join, relative } from 'node:path';

/** The path of an archive's entry below `folder`. @throws when the name leads out of the folder. */
export function insideFolder(folder: string, name: string): string {
  const path = join(folder, name);
  const way = relative(folder, path);
  if (way === '' || way.startsWith('..') || isAbsolute(way) || isAbsolute(name)) {
    throw new Error(`the archive's entry "${name}" leads out of its folder`);
  }
  return path;
}
