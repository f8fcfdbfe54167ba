import { startApp } from '../ui/start-app.tsx';
import { applyLastTheme } from '../ui/theme.ts';
import { OptionsPage } from './options-page.tsx';
import { SHEET } from './sheet-task.tsx';
import { texts } from './texts.ts';

applyLastTheme();
const clock = () => Date.now();
if (location.search === SHEET) {
  void import('./print-sheet.tsx').then(({ PrintSheet }) =>
    startApp(PrintSheet, 'options_print_title', texts, clock),
  );
} else {
  void startApp(OptionsPage, 'options_title', texts, clock);
}
