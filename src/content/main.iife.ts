import { get } from '../portals/dom.ts';
import { Sleeper } from './asleep/sleeper.ts';

const isPage =
  get(document, 'contentType') === 'text/html' || get(document, 'contentType') === 'application/xhtml+xml';
if (isPage) new Sleeper();
