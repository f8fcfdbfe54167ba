import { listen } from '../messaging/listen.ts';
import { cardsToBackground, framesToBackground, pagesToBackground } from '../messaging/protocol.ts';
import { countDropped } from './dropped-messages.ts';
import { features } from './features.ts';
import { handlers } from './handlers.ts';

for (const feature of features) feature.start();
listen(
  { ...framesToBackground, ...cardsToBackground, ...pagesToBackground },
  handlers,
  () => void countDropped(),
);
