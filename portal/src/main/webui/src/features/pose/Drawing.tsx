import { useLayoutEffect, useRef } from 'react';
import { parseFigure } from '@/api/figure';
import classes from './pose.module.css';

interface DrawingProps {
  svg: string;
  /** What a screen reader says; empty where the same words stand beside it. */
  label: string;
  moving?: boolean;
  /** Another part of the plane than the drawing itself shows. */
  box?: Box;
}

export type Box = [left: number, top: number, width: number, height: number];

/**
 * A drawing that was just made, in a shadow root: the page's colours reach it, its class names and ids meet nobody
 * else's. The one before stays until the next is there, so that nothing flickers while a joint is dragged.
 */
export function Drawing({ svg, label, moving = false, box }: DrawingProps) {
  const host = useRef<HTMLDivElement>(null);
  const frame = box?.join(' ');
  useLayoutEffect(() => {
    if (host.current === null) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const drawn = document.importNode(parseFigure(svg), true);
    drawn.setAttribute('aria-hidden', 'true');
    drawn.removeAttribute('role');
    drawn.setAttribute('width', '100%');
    drawn.setAttribute('height', '100%');
    drawn.setAttribute('style', 'display:block');
    if (frame !== undefined) drawn.setAttribute('viewBox', frame);
    root.replaceChildren(drawn);
    if (!moving) drawn.pauseAnimations();
  }, [svg, moving, frame]);
  const named = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <div ref={host} className={classes.drawing} {...named} />;
}

/** The part of the drawing's plane that is shown: [left, top, width, height] in its user units. */
export function viewBoxOf(svg: string): Box {
  const numbers =
    /viewBox="([^"]*)"/
      .exec(svg)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [x = 0, y = 0, width = 400, height = 300] = numbers;
  return [x, y, width, height];
}
