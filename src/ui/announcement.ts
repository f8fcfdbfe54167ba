/** What was just done, said at the foot of the page, with a way back where there is one. */
export interface Announcement {
  readonly text: string;
  readonly undo?: () => void;
}

export type Announce = (announcement: Announcement) => void;
