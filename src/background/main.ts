import { listen } from '../messaging/listen.ts';
import {
  cardsToBackground,
  fillingToBackground,
  framesToBackground,
  pagesToBackground,
} from '../messaging/protocol.ts';
import { countDropped } from './dropped-messages.ts';
import { features } from './features.ts';
import { handlers } from './handlers.ts';

for (const feature of features) feature.start();
listen(
  { ...framesToBackground, ...cardsToBackground, ...fillingToBackground, ...pagesToBackground },
  handlers,
  () => void countDropped(),
);
