import { testCorpusIn } from '../recognition/corpus-tests.ts';

testCorpusIn('Chromium');
