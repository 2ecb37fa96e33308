import { refuse, type Day } from '@vandong/kernel';
import type { Post, Roster } from './state.js';

/** The post; on a day, one that exists then. */
export function findPost(roster: Roster, id: string, on?: Day): Post {
  const post = roster.posts.find((each) => each.post === id) ?? refuse('unit.unknownPost', { post: id });
  if (on && on < post.from) refuse('unit.postNotYet', { post: id, from: post.from });
  if (on && post.abolished && on >= post.abolished.on)
    refuse('unit.postAbolished', { post: id, on: post.abolished.on });
  return post;
}
