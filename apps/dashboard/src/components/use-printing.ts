import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is being printed: virtual tables then draw every row, on paper nobody can scroll. */
export function usePrinting() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const done = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', done);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', done);
    };
  }, []);
  return printing;
}
