import { queryOptions } from '@tanstack/react-query';
import { noteExpired } from './expiry';
import { problemFrom, unreachable } from './problem';

export type FigureSide = 'LEFT' | 'RIGHT';

/** Where a drawing is as the browser asks for it; `side` is the working side of a one-sided exercise. */
export function figureAddress(path: string, side?: FigureSide): string {
  const address = `/api/catalog${path}`;
  if (side === undefined) return address;
  return `${address}${path.includes('?') ? '&' : '?'}side=${side}`;
}

/** A drawing, parsed once; whoever shows it takes a copy. The address names the content, so it is never asked for twice. */
export const figureQuery = (address: string) =>
  queryOptions({
    queryKey: ['figure', address],
    queryFn: async ({ signal }) => parseFigure(await fetchFigure(address, signal)),
    staleTime: Infinity,
    gcTime: 30 * 60_000,
    structuralSharing: false,
  });

async function fetchFigure(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { headers: { Accept: 'image/svg+xml' }, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error;
      throw unreachable();
    },
  );
  if (response.status === 401) noteExpired();
  const text = await response.text();
  if (!response.ok) throw problemFrom(response.status, text);
  return text;
}

const FORBIDDEN = 'script, foreignObject, iframe, image, a, [attributeName^="on"], [attributeName*="href"]';

/** Only drawing survives: the catalog sends nothing else, and nothing else would get into the page. */
export function parseFigure(text: string): SVGSVGElement {
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg' || root.namespaceURI !== 'http://www.w3.org/2000/svg') {
    throw problemFrom(502, 'no drawing');
  }
  root.querySelectorAll(FORBIDDEN).forEach((element) => element.remove());
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name, localName, value } of [...element.attributes]) {
      if (name.startsWith('on') || (localName === 'href' && !value.startsWith('#'))) {
        element.removeAttribute(name);
      }
    }
  }
  return root as unknown as SVGSVGElement;
}
