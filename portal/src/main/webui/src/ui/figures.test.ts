import { describe, expect, it } from 'vitest';
import { toWeeks } from './calendar';
import { segments } from './painTrend';

describe('the pain line', () => {
  const day = (date: string, after?: number) => ({ date, after });

  it('breaks where nothing was said, and never draws a zero for it', () => {
    const lines = segments([day('2026-10-01', 4), day('2026-10-03'), day('2026-10-05', 2)], 'after');
    expect(lines.map((line) => line.map((point) => point.value))).toEqual([[4], [2]]);
  });

  it('keeps a reported 0', () => {
    expect(segments([day('2026-10-01', 0)], 'after')).toEqual([[{ date: '2026-10-01', value: 0 }]]);
  });

  it('breaks after more than a week of silence', () => {
    expect(
      segments([day('2026-10-01', 4), day('2026-10-08', 3), day('2026-10-16', 2)], 'after'),
    ).toHaveLength(2);
  });
});

describe('the calendar', () => {
  it('has whole weeks from Monday to Sunday around the period', () => {
    const weeks = toWeeks([
      { date: '2026-10-24', state: 'DONE' },
      { date: '2026-10-25', state: 'MISSED' },
      { date: '2026-10-26', state: 'DUE' },
    ]);
    expect(weeks).toHaveLength(2);
    expect(weeks[0]?.[0]?.date).toBe('2026-10-19');
    expect(weeks[0]?.map((one) => one.state)).toEqual([...Array<undefined>(5), 'DONE', 'MISSED']);
    expect(weeks[1]?.[0]?.state).toBe('DUE');
  });
});
