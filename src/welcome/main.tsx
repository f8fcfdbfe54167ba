import { startApp } from '../ui/start-app.tsx';
import { applyLastTheme } from '../ui/theme.ts';
import { texts } from './texts.ts';
import { WelcomePage } from './welcome-page.tsx';

applyLastTheme();
void startApp(WelcomePage, 'welcome_title', texts, () => Date.now());
