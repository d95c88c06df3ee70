import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchField } from './SearchField';

describe('the search field', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells what was typed when one goes on to something else, and nothing later', () => {
    // Given
    const told = vi.fn();
    render(
      <MantineProvider env="test">
        <SearchField value="" onChange={told} onDown={() => undefined} shortcut={false} />
      </MantineProvider>,
    );
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'dog' } });
    expect(told).not.toHaveBeenCalled();

    // When
    fireEvent.blur(field);

    // Then
    expect(told).toHaveBeenCalledExactlyOnceWith('dog');
    vi.advanceTimersByTime(10_000);
    expect(told).toHaveBeenCalledOnce();
  });
});
