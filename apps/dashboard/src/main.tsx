import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/500.css';
import '@fontsource/be-vietnam-pro/600.css';
import '@fontsource/be-vietnam-pro/700.css';
import '@mantine/core/styles.css';
import './styles/fonts.css';
import './styles/global.css';
import './styles/print.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';
import { startTexts } from './i18n/i18n.js';
import { readPreferences } from './shell/preferences.js';

document.documentElement.lang = readPreferences().lang;
await startTexts(readPreferences().lang);
createRoot(document.getElementById('root')!).render(<App />);
