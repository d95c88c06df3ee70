import { useEffect, useState, type RefObject } from 'react';

type Watcher = (inside: boolean) => void;

/** One observer for all figures of a page, not one each. */
function observer(rootMargin: string) {
  const watchers = new Map<Element, Watcher>();
  let watching: IntersectionObserver | undefined;
  return (element: Element, watcher: Watcher) => {
    watching ??= new IntersectionObserver(
      (entries) => entries.forEach((entry) => watchers.get(entry.target)?.(entry.isIntersecting)),
      { rootMargin },
    );
    watchers.set(element, watcher);
    watching.observe(element);
    return () => {
      watchers.delete(element);
      watching?.unobserve(element);
    };
  };
}

const watchNear = observer('600px 200px');
const watchSeen = observer('0px');

/** `near`: it came close to the screen once, so it is worth loading. `seen`: some of it is on the screen now. */
export function useSeen(element: RefObject<Element | null>): { near: boolean; seen: boolean } {
  const [near, setNear] = useState(false);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return undefined;
    const stop = [
      watchNear(watched, (inside) => {
        if (inside) setNear(true);
      }),
      watchSeen(watched, setSeen),
    ];
    return () => stop.forEach((one) => one());
  }, [element]);
  return { near, seen };
}
