/** What is less is a press, not a drag, in pixels. */
const LEAST = 4;
/** How far one press of an arrow key moves; with Shift, to the edge. */
const STEP = 16;
const TO_EDGE = 100_000;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface MoveEvents {
  readonly onMove: (x: number, y: number) => void;
  /** It has come to where it is to stay; what was dragged near to an edge is meant to be at it. */
  readonly onMoved: (wasDragged: boolean) => void;
  /** It is to go back to where it stands by itself. */
  readonly onBack: () => void;
}

/** Lets a card be moved: dragged by its head, or with the arrow keys on its handle, which puts it back when pressed. */
export function makeMovable(head: HTMLElement, handle: HTMLElement, events: MoveEvents): void {
  followPointer(head, events);
  handle.addEventListener('click', ({ isTrusted }) => isTrusted && events.onBack());
  handle.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    if (!event.isTrusted || arrow === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? TO_EDGE : STEP;
    events.onMove(arrow[0] * step, arrow[1] * step);
  });
  handle.addEventListener(
    'keyup',
    ({ isTrusted, key }) => isTrusted && key in ARROWS && events.onMoved(false),
  );
}

function followPointer(head: HTMLElement, { onMove, onMoved }: MoveEvents): void {
  let isDragged = false;
  const begin = ({ isTrusted, button, clientX, clientY }: PointerEvent) => {
    isDragged = false;
    if (!isTrusted || button !== 0) return;
    let last = { x: clientX, y: clientY };
    const drag = new AbortController();
    // The first move may lead out of the head already.
    const options = { signal: drag.signal, capture: true };
    const move = (event: PointerEvent) => {
      const [x, y] = [event.clientX - last.x, event.clientY - last.y];
      if (!event.isTrusted || (!isDragged && Math.hypot(x, y) < LEAST)) return;
      // What it is captured by gets all that follows, also outside the frame, and the click at the end.
      if (!isDragged) head.setPointerCapture(event.pointerId);
      isDragged = true;
      last = { x: event.clientX, y: event.clientY };
      onMove(x, y);
    };
    const end = () => {
      drag.abort();
      if (isDragged) onMoved(true);
    };
    addEventListener('pointermove', move, options);
    for (const over of ['pointerup', 'pointercancel'] as const) addEventListener(over, end, options);
  };
  head.addEventListener('pointerdown', begin);
  // A drag that ends on a button does not press it.
  const pressed = (event: Event) => {
    if (isDragged) event.stopPropagation();
    isDragged = false;
  };
  head.addEventListener('click', pressed, { capture: true });
}
