/** The frame's address; a frame that has none of its own (`about:blank`, `srcdoc`) stands at its parent's. */
export function addressOfFrame(): string {
  let frame: Window = window;
  try {
    while (frame.location.protocol === 'about:' && frame !== frame.parent) frame = frame.parent;
    return frame.location.href;
  } catch {
    // The parent is of another origin: where this frame stands cannot be told.
    return location.href;
  }
}
