import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { forgetExpired } from '@/api/expiry';
import { forgetMemory } from '@/features/session/outbox';
import { NAMESPACES, startTexts } from '@/i18n';
import { forgetDrafts, handlers } from '@/mock/handlers';

/** The network ends here; a request that no handler answers fails the test. */
export const server = setupServer(...handlers);

// Looking through everything for hidden parents is most of the time a query takes.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startTexts(NAMESPACES);
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  localStorage.clear();
  sessionStorage.clear();
  forgetMemory();
  forgetDrafts();
  forgetExpired();
});

afterAll(() => server.close());

// What jsdom lacks and the component library asks for.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  },
);
vi.stubGlobal(
  'IntersectionObserver',
  class {
    constructor(private readonly seen: (entries: object[]) => void) {}
    observe(target: Element) {
      this.seen([{ target, isIntersecting: true }]);
    }
    unobserve() {
      return undefined;
    }
  },
);
Object.assign(SVGElement.prototype, {
  pauseAnimations: () => undefined,
  getCurrentTime: () => 0,
  setCurrentTime: () => undefined,
});
vi.stubGlobal('scrollTo', () => undefined);
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as unknown as MediaQueryList;
