import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { TodayRoutine } from '@/api/model';
import { strengthToday, todayAnswer } from '@/mock/plans';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const showing = (change: Partial<TodayRoutine>) => {
  server.use(
    http.get('*/api/adherence/patients/:id/today', () =>
      HttpResponse.json({ ...todayAnswer, routines: [{ ...strengthToday, ...change }] }),
    ),
  );
  renderApp('patient', '/');
};

describe("the patient's today", () => {
  it('says what is on hold, and offers no way to begin it', async () => {
    showing({ state: 'ON_HOLD' });
    const held = await screen.findByRole('region', { name: 'Please do not do these now' });
    expect(within(held).getByText(/wants to look at this one first/)).toBeVisible();
    expect(within(held).queryByRole('link')).not.toBeInTheDocument();
  });

  it('says when something has ended', async () => {
    showing({ state: 'ENDED', endedOn: '2026-10-14' });
    const ended = await screen.findByRole('region', { name: 'Finished' });
    expect(within(ended).getByText(/14 October|October 14/)).toBeVisible();
    expect(within(ended).queryByRole('link')).not.toBeInTheDocument();
  });

  it('shows what the therapist answered until it was read, and keeps it', async () => {
    const replies = [
      {
        replyId: 'r-1',
        sessionId: 's-1',
        text: 'Yes, swim slowly.',
        by: 'Demo Therapist North',
        at: '2026-10-14T08:00:00Z',
      },
    ];
    const read: string[] = [];
    server.use(
      http.get('*/api/adherence/patients/:id/replies', () =>
        HttpResponse.json({
          items: replies.map((each) =>
            read.includes(each.replyId) ? { ...each, readAt: '2026-10-14T09:00:00Z' } : each,
          ),
        }),
      ),
      http.put('*/api/adherence/patients/:id/replies/:reply/read', ({ params }) => {
        read.push(String(params.reply));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = renderApp('patient', '/');
    const answer = await screen.findByRole('region', { name: 'Your therapist answered' });
    expect(within(answer).getByText('Yes, swim slowly.')).toBeVisible();
    await user.click(within(answer).getByRole('button', { name: 'I have read it' }));
    expect(await screen.findByText('1 earlier answer')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Your therapist answered' })).not.toBeInTheDocument();
    expect(read).toEqual(['r-1']);
  });
});
