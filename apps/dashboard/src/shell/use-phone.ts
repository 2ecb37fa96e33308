import { useMediaQuery } from '@mantine/hooks';

/** Below this width the same routes take the form of a phone. In px; the style sheets use the same number. */
export const usePhone = () =>
  useMediaQuery('(max-width: 719px)', undefined, { getInitialValueInEffect: false }) ?? false;
