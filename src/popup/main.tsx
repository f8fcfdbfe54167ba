import { Panel } from '../panel/panel.tsx';
import { texts } from '../panel/texts.ts';
import { startApp } from '../ui/start-app.tsx';
import { applyLastTheme } from '../ui/theme.ts';

applyLastTheme();
void startApp(
  () => <Panel place="popup" />,
  'productName',
  texts,
  () => Date.now(),
);
