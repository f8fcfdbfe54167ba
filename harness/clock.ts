/** Moves the background's clock to noon of that day; the product itself has no such switch. */
export function clockAt(today: string): string {
  return `(() => {
    const RealDate = Date;
    const ahead = new RealDate('${today}T12:00:00').getTime() - RealDate.now();
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        if (parts.length === 0) super(RealDate.now() + ahead);
        else super(...parts);
      }
      static now() {
        return RealDate.now() + ahead;
      }
    };
  })()`;
}
