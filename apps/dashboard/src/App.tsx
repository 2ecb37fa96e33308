import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { newQueryClient } from './api/query-client.js';
import { meQuery } from './api/reads.js';
import { setLang } from './i18n/i18n.js';
import { router } from './router.js';
import { keepPreferences, PreferencesContext, readPreferences } from './shell/preferences.js';
import { styleNonce } from './theme/nonce.js';
import { theme } from './theme/theme.js';
import { cssVariables } from './theme/variables.js';

const first = readPreferences();

/** When the session has ended, asking who is signed in fails, and the frame leads to the sign-in page. */
const queries = newQueryClient(() => void queries.invalidateQueries({ queryKey: meQuery().queryKey }));

export function App() {
  const [chosen, setChosen] = useState(first);
  const asked = useRef(first.lang);
  const set = useCallback((patch: Partial<typeof first>) => setChosen((before) => ({ ...before, ...patch })), []);
  const preferences = useMemo(() => ({ ...chosen, set }), [chosen, set]);
  useEffect(() => {
    document.documentElement.lang = chosen.lang;
    void setLang(chosen.lang);
    // Some answers hold words: they are asked for again in the language now shown.
    if (chosen.lang !== asked.current) void queries.invalidateQueries();
    asked.current = chosen.lang;
    keepPreferences(chosen);
  }, [chosen]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={chosen.scheme}
      getStyleNonce={styleNonce}
    >
      <PreferencesContext value={preferences}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </PreferencesContext>
    </MantineProvider>
  );
}
