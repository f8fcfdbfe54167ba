import { Sleeper } from './asleep/sleeper.ts';

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage) new Sleeper();
