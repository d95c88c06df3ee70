import { daysBetween } from '@/format/date';
import type { Maybe } from '@/api/model';

export interface PainDay {
  date: string;
  before?: Maybe<number>;
  after?: Maybe<number>;
}

export interface Point {
  date: string;
  value: number;
}

/** After so many days without an answer a line would only pretend to know. */
const GAP_DAYS = 7;

/**
 * The stretches of a line that may be drawn: an unreported value ends a stretch, and so does a long silence. Missing is
 * never 0; a reported 0 is a point like any other.
 */
export function segments(days: readonly PainDay[], which: 'before' | 'after'): Point[][] {
  const result: Point[][] = [];
  let open: Point[] = [];
  const close = () => {
    if (open.length > 0) result.push(open);
    open = [];
  };
  for (const day of [...days].sort((a, b) => a.date.localeCompare(b.date))) {
    const value = day[which];
    const last = open.at(-1);
    if (value == null || (last !== undefined && daysBetween(last.date, day.date) > GAP_DAYS)) close();
    if (value != null) open.push({ date: day.date, value });
  }
  close();
  return result;
}
