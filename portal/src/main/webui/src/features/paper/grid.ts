import type { PrescriptionVersion, SessionBody, VersionRoutine } from '@/api/model';
import { asPlanned, doneSets, plannedSets } from '@/features/session/draft';
import { addDays, isoWeekday } from '@/format/date';

/** One box of the sheet: which routine, which day, and the how manieth of that day. */
export interface Box {
  routineId: string;
  date: string;
  number: number;
}

export const keyOf = ({ routineId, date, number }: Box) => `${routineId} ${date} ${number}`;

/** How many boxes a routine has on a day, as on the printed sheet: one where the days are free. */
export function boxesADay({ schedule }: Pick<VersionRoutine, 'schedule'>): number {
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      return schedule.timesPerDay;
    case 'PER_DAY':
      return schedule.times;
    case 'PER_WEEK':
    case 'AS_NEEDED':
      return 1;
  }
}

/** The days of the sheet, none after today. */
export function daysOf(from: string, weeks: number, today: string): string[] {
  return Array.from({ length: weeks * 7 }, (_, at) => addDays(from, at)).filter((day) => day <= today);
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return addDays(day, -isoWeekday(day));
}

const LATE_MS = 7 * 86_400_000;

/** Older than the service takes without a reason. */
export function isLate({ date }: Box, now: Date): boolean {
  return now.getTime() - Date.parse(`${date}T00:00:00Z`) > LATE_MS;
}

/**
 * When a ticked box was done: nobody wrote down the hour, so it is noon where the patient lives, an hour later for each
 * further box of a day; never in the future.
 */
export function performedAt({ date, number }: Box, timeZone: string, now: Date): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const offset = offsetMinutes(timeZone, noon);
  const at = noon.getTime() - offset * 60_000 + (number - 1) * 3_600_000;
  const instant = Math.min(at, now.getTime());
  const shifted = new Date(instant + offset * 60_000).toISOString().slice(0, 19);
  const pad = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${shifted}${offset < 0 ? '-' : '+'}${pad(Math.abs(offset) / 60)}:${pad(Math.abs(offset) % 60)}`;
}

function offsetMinutes(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const found = /GMT([+-])(\d\d):(\d\d)/.exec(name);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

interface Ticked {
  version: PrescriptionVersion;
  routine: VersionRoutine;
  box: Box;
  timeZone: string;
  lateReason: string;
  now: Date;
}

/** A tick says that the routine was done: the smallest planned amounts, nothing about pain or effort. */
export function toSession({ version, routine, box, timeZone, lateReason, now }: Ticked): SessionBody {
  return {
    prescriptionId: version.prescriptionId,
    prescriptionVersion: version.version,
    routineId: routine.routineId,
    performedAt: performedAt(box, timeZone, now),
    zoneId: timeZone,
    source: 'CLINICIAN_FROM_PAPER',
    lateReason: isLate(box, now) ? lateReason : undefined,
    lines: routine.lines.map((line) => ({
      lineId: line.lineId,
      sets: doneSets(asPlanned({ lineId: line.lineId, sets: plannedSets(line) })).map(({ side, amount }) => ({
        side,
        amount,
        holdSeconds: line.dose.holdSeconds?.min,
        loadKg: line.dose.load?.kg ?? undefined,
      })),
    })),
  };
}
