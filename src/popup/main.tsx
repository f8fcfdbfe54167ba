import { startApp } from '../ui/start-app.tsx';
import { Popup } from './popup.tsx';

void startApp(Popup, 'productName', () => Date.now());
