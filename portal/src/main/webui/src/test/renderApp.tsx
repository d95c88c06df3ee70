import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { fireEvent, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import type { Role } from '@/api/model';
import { MeContext } from '@/app/me';
import { makeQueryClient } from '@/app/queryClient';
import { makeRouter } from '@/app/router';
import { theme } from '@/app/theme';
import { me } from '@/mock/people';

/** Enters a text at once: typing letter by letter tests the browser, and slowly. */
export function enter(field: HTMLElement, text: string) {
  fireEvent.change(field, { target: { value: text } });
}

/** The whole application at an address, signed in as a role, with the network answered by handlers. */
export function renderApp(role: Role, address: string) {
  const router = makeRouter(me[role], createMemoryHistory({ initialEntries: [address] }));
  const queryClient = makeQueryClient();
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } });
  const shown = render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={queryClient}>
        <MeContext value={me[role]}>
          <Suspense>
            <RouterProvider router={router} />
          </Suspense>
        </MeContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...shown, router, user: userEvent.setup({ delay: null }) };
}
