import { startApp } from '../ui/start-app.tsx';
import { Popup } from './popup.tsx';
import { texts } from './texts.ts';

void startApp(Popup, 'productName', texts, () => Date.now());
