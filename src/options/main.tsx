import { startApp } from '../ui/start-app.tsx';
import { OptionsPage } from './options-page.tsx';

void startApp(OptionsPage, 'options_title', () => Date.now());
