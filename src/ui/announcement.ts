/** What was just done, or could not be, said at the foot of the page, with a way back where there is one. */
export interface Announcement {
  readonly text: string;
  readonly undo?: () => void;
  /** Something was not done: that is shown in full, however long it is. */
  readonly failed?: true;
}

export type Announce = (announcement: Announcement) => void;
