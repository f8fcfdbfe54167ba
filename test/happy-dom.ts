import { vi } from 'vitest';

/**
 * Happy DOM's documents and shadow roots are no instances of the classes that it puts under these names; to be
 * imported by tests that run in it.
 */
vi.stubGlobal('Document', HTMLDocument);
vi.stubGlobal('DocumentFragment', Object.getPrototypeOf(ShadowRoot));
