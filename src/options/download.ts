import { calendarDateAt } from '../entitlements/calendar-date.ts';

/** The name of an export made at that instant. */
export function exportFileName(now: number): string {
  return `partner-support-companion-${calendarDateAt(now)}.json`;
}

/** Hands a file to the browser's own download. */
export function offerDownload(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
