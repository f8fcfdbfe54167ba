/// <reference types="vite/client" />

// The texts that a page carries, in one language; the build cuts them out of the file (`tools/page-texts.ts`).

declare module '*/messages.json?panel' {
  const messages: import('./bundles.ts').Texts<import('./bundles.ts').PanelKey>;
  export default messages;
}

declare module '*/messages.json?options' {
  const messages: import('./bundles.ts').Texts<import('./bundles.ts').OptionsKey>;
  export default messages;
}

declare module '*/messages.json?route' {
  const messages: import('./bundles.ts').Texts<import('./bundles.ts').RouteKey>;
  export default messages;
}

declare module '*/messages.json?welcome' {
  const messages: import('./bundles.ts').Texts<import('./bundles.ts').WelcomeKey>;
  export default messages;
}
