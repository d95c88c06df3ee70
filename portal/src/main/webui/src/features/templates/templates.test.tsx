import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import type { TemplateContent } from '@/api/templates';
import { template } from '@/mock/templates';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

describe('templates', () => {
  it('stand with whose they are, how complete, and whether signed off', async () => {
    const { user } = renderApp('therapist', '/templates');
    expect(await screen.findByRole('link', { name: 'Desk mobility' })).toBeVisible();
    expect(screen.getByText('6 of 15 items answered')).toBeVisible();
    expect(screen.getByText('Awaiting clinical sign-off')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Shared library' }));
    expect(await screen.findByRole('link', { name: 'Postural strength' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Desk mobility' })).toBeNull();
  });

  it('say where their figures come from and what a reader would miss', async () => {
    renderApp('therapist', '/templates/tp-1');
    expect(await screen.findByRole('heading', { name: 'Desk mobility' })).toBeVisible();
    expect(screen.getByText('Two or three times a week.')).toBeVisible();
    expect(screen.getByText(/1 Equipment/)).toBeVisible();
    expect(screen.getByText('4–16 weeks')).toBeVisible();
  });

  it('get a next version, with the sources of their lines kept', async () => {
    const sent: TemplateContent[] = [];
    server.use(
      http.put('*/api/prescription/templates/:id', async ({ request }) => {
        expect(request.headers.get('If-Match')).toBe('"2"');
        sent.push((await request.json()) as TemplateContent);
        return HttpResponse.json({ ...template, version: 3 });
      }),
    );
    const { user } = renderApp('therapist', '/templates/tp-1/edit');
    enter(await screen.findByRole('textbox', { name: 'Equipment' }), 'None');
    enter(screen.getByRole('textbox', { name: 'Weeks, to' }), '2');
    const save = screen.getByRole('button', { name: 'Save as version 3' });
    await user.click(save);
    expect(screen.getByRole('textbox', { name: 'Weeks, to' })).toBeInvalid();
    enter(screen.getByRole('textbox', { name: 'Weeks, to' }), '12');
    await user.click(save);
    expect(await screen.findByRole('heading', { name: 'Completeness' })).toBeVisible();
    expect(sent[0]).toMatchObject({
      name: 'Desk mobility',
      period: { minWeeks: 4, maxWeeks: 12 },
      cert: { equipment: 'None', grouping: 'INDIVIDUAL' },
    });
    expect(sent[0]?.routines[0]?.lines[0]?.sources).toHaveLength(1);
  });

  it('are signed off by an administrator, not by who wrote them', async () => {
    renderApp('administrator', '/templates/tp-1');
    const card = await screen.findByRole('region', { name: 'Clinical sign-off' });
    expect(within(card).getByRole('button', { name: 'Sign off this version' })).toBeEnabled();
    expect(screen.queryByRole('link', { name: 'Change' })).toBeNull();
  });
});
