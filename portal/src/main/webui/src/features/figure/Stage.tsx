import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { figureQuery } from '@/api/figure';
import { play } from './conductor';
import classes from './figure.module.css';
import { useSeen } from './useSeen';

/**
 * A drawing stands still by itself where the system asks for less motion. Here the person may have chosen otherwise, and
 * whoever has not is given the still drawing anyway.
 */
const MOVES = '.rf-m{display:inline!important}.rf-s{display:none!important}';

interface StageProps {
  address: string;
  /** What a screen reader says; empty where the same words stand beside it. */
  label: string;
  running: boolean;
  /** Width by height, for instance `4 / 3`: the room that is kept before the drawing is there. */
  ratio: string;
  fallback: (retry: () => void) => ReactNode;
}

/**
 * A drawing in the page itself, so that the page's colours reach it, but in a shadow root, so that its class names and
 * ids meet nobody else's. It moves only while it is on the screen.
 */
export function Stage({ address, label, running, ratio, fallback }: StageProps) {
  const box = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const { near, seen } = useSeen(box);
  const drawing = useQuery({ ...figureQuery(address), enabled: near });
  const source = drawing.data;
  const moves = running && seen;

  useLayoutEffect(() => {
    if (host.current === null || source === undefined) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const svg = document.importNode(source, true);
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('role');
    svg.setAttribute('width', '100%');
    svg.setAttribute('height', '100%');
    svg.setAttribute('style', 'display:block');
    const sheet = document.createElement('style');
    sheet.textContent = MOVES;
    root.replaceChildren(svg, sheet);
  }, [source]);

  useLayoutEffect(() => {
    const svg = host.current?.shadowRoot?.querySelector('svg');
    if (svg == null) return undefined;
    if (moves) return play(svg);
    svg.pauseAnimations();
    return undefined;
  }, [source, moves]);

  const named = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <div ref={box} className={classes.stage} style={{ aspectRatio: ratio }}>
      {drawing.isError ? (
        fallback(() => void drawing.refetch())
      ) : (
        <div ref={host} className={classes.host} data-moving={moves} {...named} />
      )}
    </div>
  );
}
