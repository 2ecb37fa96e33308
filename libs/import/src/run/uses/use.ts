import type { CommandContext, Instant } from '@vandong/kernel';
import type { Said } from '../said.js';

type CommandClass<I> = new (input: I, context: CommandContext, at: Instant) => object;
export type Give = <I>(use: CommandClass<I>, input: I) => void;
type UseOf = (said: Said, give: Give) => void;
/** How each act of the sheet becomes a command. */
export type Uses<A extends string> = { readonly [K in A]: UseOf };

/** One act: its command class, and the command's input as the row says it. */
export const act =
  <I>(use: CommandClass<I>, input: (said: Said) => I): UseOf =>
  (said, give) =>
    give(use, input(said));
