import { Fragment, type ReactNode } from 'react';
import { type Key, useT, type Values } from './i18n.js';

interface Props {
  k: Key;
  values?: Values;
  /** what stands where the text says `<name/>` */
  parts: Record<string, ReactNode>;
}

/** A sentence with elements in it. Its word order belongs to the language, so the text says where each part stands. */
export function Sentence({ k, values, parts }: Props) {
  const pieces = useT()(k, values).split(/<(\w+)\/>/);
  return pieces.map((piece, i) => <Fragment key={i}>{i % 2 === 1 ? parts[piece] : piece}</Fragment>);
}
