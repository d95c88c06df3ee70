import i18next from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import type { Dose, Schedule } from '@/api/model';
import { localDate, todayIn, withOffset } from './date';
import { locale } from './locale';
import { aboutMinutes, codeWord, doseWords, scheduleWords } from './words';

const t = () => i18next.getFixedT('en', 'terms');

describe('schedules in words', () => {
  it.each<[string, Schedule]>([
    ['Monday and Friday', { kind: 'DAYS_OF_WEEK', days: ['FRIDAY', 'MONDAY'], timesPerDay: 1 }],
    ['Monday, 2 times a day', { kind: 'DAYS_OF_WEEK', days: ['MONDAY'], timesPerDay: 2 }],
    ['Once a week', { kind: 'PER_WEEK', min: 1, max: 1 }],
    ['2–3 times a week', { kind: 'PER_WEEK', min: 2, max: 3 }],
    ['Once a day', { kind: 'PER_DAY', times: 1 }],
    ['4 times a day', { kind: 'PER_DAY', times: 4 }],
    ['When you need it', { kind: 'AS_NEEDED' }],
  ])('%s', (words, schedule) => {
    expect(scheduleWords(t(), schedule)).toBe(words);
  });

  it('says "every day" for all seven', () => {
    const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
    expect(scheduleWords(t(), { kind: 'DAYS_OF_WEEK', days: [...days], timesPerDay: 1 })).toBe('Every day');
  });
});

describe('doses in words', () => {
  const dose: Dose = { sets: { min: 2, max: 3 }, amount: { min: 10, max: 10 }, unit: 'REPS' };

  it('says ranges, holds and sides', () => {
    expect(doseWords(t(), { ...dose, holdSeconds: { min: 5, max: 5 } }, 'EACH')).toBe(
      '2–3 sets of 10 repetitions, hold each 5 seconds, on each side',
    );
    expect(doseWords(t(), { ...dose, sets: { min: 1, max: 1 }, amount: { min: 1, max: 1 } }, 'LEFT')).toBe(
      '1 set of 1 repetition, left side',
    );
  });

  it('counts both sides in the time', () => {
    expect(aboutMinutes([{ dose, side: 'EACH' }])).toBe(4);
    expect(aboutMinutes([{ dose, side: 'LEFT' }])).toBe(2);
  });
});

it('shows a code that is newer than this application readably', () => {
  expect(codeWord(t(), 'region', 'LOWER_LEG')).toBe('Lower leg');
});

describe('the locale', () => {
  it('skips a name that is no language tag', () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US@posix', 'de-DE']);
    expect(locale()).toBe('de-DE');
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US@posix']);
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US@posix');
    expect(locale()).toBe('en');
    expect(localDate('2026-10-25', { day: 'numeric' })).toBe('25');
  });
});

describe('dates', () => {
  it('never slip by a day', () => {
    expect(localDate('2026-03-29', { day: 'numeric' })).toBe('29');
  });

  it('know the local day of another zone', () => {
    const now = new Date('2026-10-25T23:30:00Z');
    expect(todayIn('Pacific/Auckland', now)).toBe('2026-10-26');
    expect(todayIn('America/Lima', now)).toBe('2026-10-25');
  });

  it('carry the offset of the device', () => {
    const at = new Date('2026-10-25T08:15:30Z');
    const written = withOffset(at);
    expect(written).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    expect(new Date(written).getTime()).toBe(at.getTime());
  });
});
