import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { sessions } from '@/mock/figures';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

describe('sessions of a patient', () => {
  it('say of an exercise that it has been recalled', async () => {
    const recalled = {
      ...sessions[0],
      targets: sessions[0]?.targets.map((each) => ({ ...each, recalled: true })),
    };
    server.use(
      http.get('*/api/adherence/patients/:id/sessions', () =>
        HttpResponse.json({ items: [recalled, ...sessions.slice(1)] }),
      ),
    );
    const { user } = renderApp('therapist', '/patients/p-1');
    const table = await screen.findByRole('table', { name: 'Sessions' });
    const [first, ...others] = within(table).getAllByText('What was done');
    if (first === undefined) throw new Error('no session has details');
    await user.click(first);
    expect(within(table).getAllByText('Recalled')).toHaveLength(1);
    expect(others).not.toHaveLength(0);
  });
});
