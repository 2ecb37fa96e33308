import { unreachable } from '@vandong/kernel';
import type { UnitEvent } from '../events/index.js';
import { endOf, FOREVER, type Post, type Roster, type Tenure } from './state.js';

/** `recorded`: the event's log position; a decider, for which all of its past is known, leaves it out. */
export function evolveRoster(roster: Roster, event: UnitEvent, recorded = 0): Roster {
  switch (event.type) {
    case 'PostCreated': {
      const { unit: _unit, ...post } = event.data;
      return { ...roster, posts: [...roster.posts, { ...post, recorded, fields: [], tenures: [] }] };
    }
    case 'PostAbolished':
      return change(roster, event.data.post, (post) => ({ ...post, abolished: { on: event.data.on, recorded } }));
    case 'FieldsAssigned': {
      const { fields: value, from } = event.data;
      return change(roster, event.data.post, (post) => ({
        ...post,
        fields: [...post.fields, { from, value, recorded }],
      }));
    }
    case 'PostTaken': {
      const { officer, mode, from } = event.data;
      return change(roster, event.data.post, (post) => ({
        ...post,
        tenures: [...post.tenures, { officer, mode, from, recorded, left: [] }],
      }));
    }
    case 'PostLeft': {
      const { officer, on } = event.data;
      return change(roster, event.data.post, (post) => {
        const ended = tenureToEnd(post, officer, on);
        return {
          ...post,
          tenures: post.tenures.map((each) =>
            each === ended ? { ...each, left: [...each.left, { on, recorded }] } : each,
          ),
        };
      });
    }
    case 'StrengthRecorded': {
      const { strength: value, from } = event.data;
      return { ...roster, strengths: [...roster.strengths, { from, value, recorded }] };
    }
    default:
      return unreachable(event);
  }
}

/**
 * The holding that a leaving on this day ends: the officer's running one, the one recorded last if a time of the past
 * was entered just before it; without a running one his latest that had begun.
 */
export function tenureToEnd(post: Post, officer: string, on: string): Tenure | undefined {
  const begun = post.tenures.filter((tenure) => tenure.officer === officer && tenure.from <= on);
  const running = begun.filter((tenure) => (endOf(tenure) ?? FOREVER) > on);
  const latest = begun.reduce<Tenure | undefined>(
    (best, each) => (best && best.from > each.from ? best : each),
    undefined,
  );
  return running.at(-1) ?? latest;
}

function change(roster: Roster, id: string, changed: (post: Post) => Post): Roster {
  return { ...roster, posts: roster.posts.map((post) => (post.post === id ? changed(post) : post)) };
}
