import { useEffect, useState } from 'react';

/** True once `active` has lasted for `ms`: what is quick shows no skeleton at all. */
export function useDelayed(active: boolean, ms = 150) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLate(true), ms);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active, ms]);
  return active && late;
}
