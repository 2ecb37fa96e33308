import type { Day } from '@vandong/kernel';
import type { UnitFile } from './file.js';

export interface Awaited {
  /** the officer's number, or the name where there is no account */
  readonly who: string;
  /** undefined while no session is planned for him */
  readonly on?: Day;
}

/** The make-up list of the current outline, as its sessions leave it: who was absent and has not been briefed since. */
export function makeUpList({ sessions, file }: Pick<UnitFile, 'sessions' | 'file'>): readonly Awaited[] {
  let list: readonly Awaited[] = [];
  for (const session of sessions.filter(({ outlineVersion }) => outlineVersion === file?.outlineVersion)) {
    const { held, makeUp, on, absentees, makeUpOn } = session;
    if (held) {
      const away = (absentees ?? []).map(({ officer, name }): Awaited => {
        const who = officer ?? name;
        return makeUpOn === null ? { who } : { who, on: makeUpOn };
      });
      const named = new Set(away.map(({ who }) => who));
      const invited = ({ on: day }: Awaited) => makeUp && (day ?? on) <= on;
      list = [...list.filter((each) => !invited(each) && !named.has(each.who)), ...away];
    } else if (makeUp) {
      list = list.map((each) => ({ ...each, on: each.on ?? on }));
    }
  }
  return list;
}
