import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SearchField } from './SearchField';

describe('the search field', () => {
  it('tells at once what was typed when one goes on to something else, and nothing later', async () => {
    // Given
    const user = userEvent.setup();
    const told = vi.fn();
    render(
      <MantineProvider env="test">
        <SearchField value="" onChange={told} onDown={() => undefined} shortcut={false} />
        <button type="button">A result</button>
      </MantineProvider>,
    );

    // When
    await user.type(screen.getByRole('searchbox'), 'dog');
    await user.click(screen.getByRole('button', { name: 'A result' }));

    // Then
    expect(told).toHaveBeenLastCalledWith('dog');
    const calls = told.mock.calls.length;
    await user.click(screen.getByRole('button', { name: 'A result' }));
    expect(told).toHaveBeenCalledTimes(calls);
  });
});
