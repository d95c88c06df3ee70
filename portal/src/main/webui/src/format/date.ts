import { WEEKDAYS, type Weekday } from '@/api/model';
import { locale } from './locale';

/**
 * A local date (`yyyy-MM-dd`) is no instant: it is read and shown in UTC, so that it never slips by a day, whatever the
 * zone of the device.
 */
export function localDate(date: string, style: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string {
  return new Intl.DateTimeFormat(locale(), { ...style, timeZone: 'UTC' }).format(asUtc(date));
}

export function dayAndMonth(date: string): string {
  return localDate(date, { day: 'numeric', month: 'short' });
}

export function longDay(date: string): string {
  return localDate(date, { weekday: 'long', day: 'numeric', month: 'long' });
}

export function instant(iso: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(iso),
  );
}

export function weekdayName(day: Weekday, style: 'long' | 'short' = 'long'): string {
  // 2024-01-01 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));
  return new Intl.DateTimeFormat(locale(), { weekday: style, timeZone: 'UTC' }).format(date);
}

/** 0 = Monday … 6 = Sunday. */
export function isoWeekday(date: string): number {
  return (asUtc(date).getUTCDay() + 6) % 7;
}

export function addDays(date: string, days: number): string {
  const moved = asUtc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((asUtc(to).getTime() - asUtc(from).getTime()) / 86_400_000);
}

/** Today as a local date in a zone (the device's own when none is given). */
export function todayIn(timeZone: string | undefined, now: Date): string {
  // en-CA writes yyyy-MM-dd.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

/** An instant with the device's own offset, for example `2026-11-20T08:15:00+01:00`. */
export function withOffset(instantOfDevice: Date): string {
  const minutes = -instantOfDevice.getTimezoneOffset();
  const shifted = new Date(instantOfDevice.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const pad = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  return `${shifted}${sign}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`;
}

function asUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
