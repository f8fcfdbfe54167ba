import { useEffect, useRef } from 'preact/hooks';

/** Stands after the last row put on the page; when it comes near the visible part, more are wanted. */
export function MoreRows({ onNear }: { onNear: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  // One observer as long as the mark stands there.
  useEffect(() => {
    if (mark.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && onNear(),
      { rootMargin: '600px' },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} class="more-rows" />;
}
