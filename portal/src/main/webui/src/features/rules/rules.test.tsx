import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { doorway } from '@/mock/catalog';
import { enter, renderApp } from '@/test/renderApp';
import { server } from '@/test/setup';

describe('the rules', () => {
  it('stand with tier, window and what they wait for, the hardest first', async () => {
    renderApp('therapist', '/rules');
    const [first] = await screen.findAllByRole('article');
    if (first === undefined) throw new Error('no rule');
    expect(within(first).getByText('Block')).toBeVisible();
    expect(within(first).getByText('until week 12, until a clinician has cleared it')).toBeVisible();
    expect(within(first).getByText('Awaiting clinical sign-off')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Write a clinic rule' })).toBeNull();
  });

  it('can be narrowed to a condition', async () => {
    const { user } = renderApp('therapist', '/rules');
    await screen.findAllByRole('article');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Condition' }), 'PREGNANCY');
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('trying them', () => {
  it('shows what is found, and never shows unchecked as clear', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/catalog/safety/findings', async ({ request }) => {
        asked.push(await request.clone().json());
        return undefined;
      }),
    );
    const { user } = renderApp('therapist', '/rules');
    const add = await screen.findByRole('combobox', { name: 'Somebody has' });
    await screen.findByRole('option', { name: 'Shoulder impingement' });
    await user.selectOptions(add, 'SHOULDER_IMPINGEMENT');
    await user.selectOptions(add, 'VERTEBRAL_FRACTURE');
    enter(screen.getByLabelText('Since'), '2026-11-01');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'and is to do' }), doorway.id);
    await user.click(screen.getByRole('button', { name: 'Check' }));
    expect(await screen.findByText('Could not be checked')).toBeVisible();
    expect(screen.getByText(/^Warning: Arms above/)).toBeVisible();
    expect(asked).toMatchObject([
      {
        conditions: [{ code: 'SHOULDER_IMPINGEMENT' }, { code: 'VERTEBRAL_FRACTURE', since: '2026-11-01' }],
        lines: [{ exerciseId: doorway.id }],
      },
    ]);
  });
});

describe('a clinic rule', () => {
  it('is checked, saved as a draft and submitted', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/catalog/safety/rules', async ({ request }) => {
        sent.push(await request.clone().json());
        return undefined;
      }),
    );
    const { user } = renderApp('administrator', '/rules/new');
    await user.click(await screen.findByRole('button', { name: 'Submit for review' }));
    expect(await screen.findByText('4 things need a change; they are marked below.')).toBeVisible();
    await user.click(await screen.findByRole('checkbox', { name: 'Pregnancy' }));
    await user.click(screen.getByRole('checkbox', { name: 'Balance' }));
    enter(screen.getByRole('textbox', { name: /Message to whoever/ }), 'Hold on to something.');
    enter(screen.getByRole('textbox', { name: 'What it rests on' }), 'Our own falls.');
    enter(screen.getByRole('textbox', { name: 'First week in which it holds' }), '28');
    await user.click(screen.getByRole('button', { name: 'Submit for review' }));
    expect(await screen.findByText('The rule is waiting for its review')).toBeVisible();
    expect(sent).toMatchObject([
      {
        content: { hazards: ['BALANCE'], conditions: ['PREGNANCY'], window: { fromWeeks: 28 }, tier: 'WARN' },
      },
    ]);
  });
});

describe('the figures of the rules', () => {
  it('show how often each was overridden and why, and keep small groups to themselves', async () => {
    renderApp('administrator', '/rules');
    const table = await screen.findByRole('table', { name: 'How often rules spoke' });
    expect(within(table).getByText('The patient tolerated it before: 4')).toBeVisible();
    expect(within(table).getByText('2 in 40 sessions')).toBeVisible();
    expect(within(table).getByText('Fewer than five patients: not shown')).toBeVisible();
  });
});
