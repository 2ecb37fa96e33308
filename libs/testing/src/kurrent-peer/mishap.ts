/**
 * What happens to one append at the server. `stored`: whether it was written before.
 * `drop` cuts every connection · `silence` never answers · `restart` stops the node for `ms` · `leader` makes another node the leader
 * and answers NotLeader with its address · `wrong` answers WrongExpectedVersion without looking · `slow` answers after `ms`.
 */
export type Mishap =
  | { readonly kind: 'drop' | 'silence' | 'leader'; readonly stored: boolean }
  | { readonly kind: 'restart'; readonly stored: boolean; readonly ms: number }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slow'; readonly ms: number };

/** What happens to one read or subscription. */
export type ReadMishap =
  { readonly kind: 'drop' | 'silence' | 'unavailable' } | { readonly kind: 'slow'; readonly ms: number };
