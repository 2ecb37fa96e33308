import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS_BELOW = join('Google', 'Chrome', 'Application', 'chrome.exe');

/** A Chromium or Chrome that the machine already has. */
export function installedChromium(): string | undefined {
  return candidates().find((path) => existsSync(path));
}

function candidates(): string[] {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return roots.filter((root) => root !== undefined).map((root) => join(root, WINDOWS_BELOW));
  }
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return path.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}
