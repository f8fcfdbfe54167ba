import { startApp } from '../ui/start-app.tsx';
import { OptionsPage } from './options-page.tsx';
import { texts } from './texts.ts';

void startApp(OptionsPage, 'options_title', texts, () => Date.now());
