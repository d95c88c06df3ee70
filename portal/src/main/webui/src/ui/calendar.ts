import type { DayState } from '@/api/model';
import { addDays, isoWeekday } from '@/format/date';

export interface Day {
  date: string;
  state?: DayState;
}

/** Whole Monday-to-Sunday weeks around the days; what lies outside the period has no state. */
export function toWeeks(days: readonly { date: string; state: DayState }[]): Day[][] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const known = new Map(days.map((day) => [day.date, day.state]));
  const weeks: Day[][] = [];
  let monday = addDays(first.date, -isoWeekday(first.date));
  while (monday <= last.date) {
    const start = monday;
    weeks.push(
      Array.from({ length: 7 }, (_, offset) => {
        const date = addDays(start, offset);
        return { date, state: known.get(date) };
      }),
    );
    monday = addDays(monday, 7);
  }
  return weeks;
}
