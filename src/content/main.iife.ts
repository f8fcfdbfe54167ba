import { Sleeper } from './sleeper.ts';

const isPage = document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
if (isPage) new Sleeper();
