/** A language without the cards' texts; the build makes it (`vite.config.ts`). */
declare module '*/messages.json?page' {
  const messages: Readonly<Record<string, { readonly message: string }>>;
  export default messages;
}
