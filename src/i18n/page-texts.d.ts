/// <reference types="vite/client" />

/** A language without what a page never says; the build makes it (`tools/page-texts.ts`). */
declare module '*/messages.json?page' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}

declare module '*/messages.json?popup' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}

declare module '*/messages.json?route' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}
