import { startApp } from '../ui/start-app.tsx';
import { applyLastTheme } from '../ui/theme.ts';
import { OptionsPage } from './options-page.tsx';
import { texts } from './texts.ts';

applyLastTheme();
void startApp(OptionsPage, 'options_title', texts, () => Date.now());
