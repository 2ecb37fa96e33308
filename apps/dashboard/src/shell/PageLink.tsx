import { Link, type LinkProps } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import { type Address, carried } from '../address/address.js';
import { useAddress } from '../address/use-address.js';

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'children'>;
type Props = Anchor & Pick<LinkProps, 'to' | 'params'> & { search?: Address; children?: React.ReactNode };

/** A link to another page of the product: the time and the round go along, the rest of the address stays behind. */
export function PageLink({ search, ...props }: Props) {
  const { address } = useAddress();
  return <Link {...(props as LinkProps)} search={{ ...carried(address), ...search } as never} />;
}
