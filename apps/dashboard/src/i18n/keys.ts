import type vi from './vi.json';

/** The plural suffix belongs to the language, not to the key: Vietnamese has one form, English two. */
type Bare<K extends string> = K extends `${infer Stem}_other` ? Stem : K;
type Words = typeof vi;
type Names<T> = Extract<keyof T, string>;

/** Every text of the product, `namespace:key`; a key that is not in `vi.json` does not compile. */
export type Key = { [N in Names<Words>]: `${N}:${Bare<Names<Words[N]>>}` }[Names<Words>];
