import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import type { Prescription } from '@/api/model';
import { patient } from '@/mock/people';
import { prescription } from '@/mock/plans';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

const RX = '*/api/prescription/patients/:id/prescriptions/:rx';

const standing = (change: Partial<Prescription>) => {
  server.use(http.get(RX, () => HttpResponse.json({ ...prescription, ...change })));
};

describe('safety notes', () => {
  it('are read once before the first session can begin', async () => {
    let state: 'NEEDED' | 'GIVEN' = 'NEEDED';
    const acknowledged: unknown[] = [];
    server.use(
      http.get(RX, () => HttpResponse.json({ ...prescription, acknowledgement: { state } })),
      http.put(`${RX}/versions/:n/acknowledgement`, ({ params }) => {
        acknowledged.push(params.n);
        state = 'GIVEN';
        return HttpResponse.json({ state });
      }),
    );
    const { user } = renderApp('patient', '/');
    const notes = await screen.findByRole('region', { name: 'Please read this first' });
    expect(within(notes).getByText('Keep your neck long.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Start Strength' })).not.toBeInTheDocument();
    await user.click(within(notes).getByRole('button'));
    expect(await screen.findByRole('link', { name: 'Start Strength' })).toBeVisible();
    expect(acknowledged).toEqual(['1']);
  });

  it('do not hold up the session when they cannot be asked for', async () => {
    server.use(http.get(RX, () => HttpResponse.json({}, { status: 503 })));
    renderApp('patient', '/');
    expect(await screen.findByRole('link', { name: 'Start Strength' })).toBeVisible();
  });
});

describe("the patient's plan", () => {
  it('says calmly that it is on hold', async () => {
    standing({
      status: 'ON_HOLD',
      suspension: { kind: 'ON_HOLD', cause: 'SAFETY_CHECK', from: '2026-11-01' },
    });
    renderApp('patient', '/plan');
    expect(await screen.findByText('On hold for now')).toBeVisible();
    expect(screen.getByText(/You did nothing wrong/)).toBeVisible();
  });

  it('is made into a sheet as it was asked for', async () => {
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
    );
    const asked: string[] = [];
    server.use(
      http.get(`${RX}/versions/:n/handout`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return undefined;
      }),
    );
    const { user } = renderApp('patient', '/plan');
    await user.click(await screen.findByRole('button', { name: 'Print or save' }));
    await user.click(await screen.findByRole('radio', { name: 'Large' }));
    await user.click(screen.getByRole('radio', { name: 'Spanish' }));
    await user.click(screen.getByRole('button', { name: 'Make the sheet' }));
    expect(await screen.findByRole('link', { name: 'Save as PDF' })).toHaveAttribute(
      'download',
      'Shoulder and upper back 1.pdf',
    );
    expect(asked).toEqual(['?paper=LETTER&type=LARGE&language=es']);
  });

  it("is made in the patient's own language unless another is chosen", async () => {
    server.use(
      http.get('*/api/prescription/patients/:id', () => HttpResponse.json({ ...patient, language: 'es' })),
    );
    const { user } = renderApp('patient', '/plan');
    await user.click(await screen.findByRole('button', { name: 'Print or save' }));
    const sheet = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(sheet.getByRole('radio', { name: 'Spanish' })).toBeChecked());
    await user.click(sheet.getByRole('radio', { name: 'English' }));
    expect(sheet.getByRole('radio', { name: 'English' })).toBeChecked();
  });

  it('goes into a calendar by an address that can be taken back', async () => {
    let since: string | undefined;
    server.use(
      http.get('*/calendar-feed', () => HttpResponse.json({ since })),
      http.post('*/calendar-feed', () => {
        since = '2026-11-20T10:00:00Z';
        return undefined;
      }),
      http.delete('*/calendar-feed', () => {
        since = undefined;
        return undefined;
      }),
    );
    const { user } = renderApp('patient', '/plan');
    await user.click(await screen.findByRole('button', { name: 'Make a calendar address' }));
    expect(await screen.findByDisplayValue(/made-up-for-tests\.ics$/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Take the address back' }));
    expect(await screen.findByText(/no longer works/)).toBeVisible();
    expect(screen.queryByDisplayValue(/\.ics$/)).not.toBeInTheDocument();
  });
});
