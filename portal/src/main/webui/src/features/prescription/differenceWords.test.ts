import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Difference } from '@/api/treatment';
import en from '@/i18n/en/treatment.json';
import es from '@/i18n/es/treatment.json';
import esTerms from '@/i18n/es/terms.json';
import { aboutWords, differenceWords, type Words } from './differenceWords';

const dose = { sets: { min: 2, max: 3 }, amount: { min: 10, max: 10 }, unit: 'REPS' };
const line = { routine: 'Strength', exercise: 'Wall slide' };

const cases: [Difference, string, string][] = [
  [
    { kind: 'CHANGED', field: 'until', after: '2026-12-24' },
    'Last day: now Dec 24, 2026, nothing before',
    'Último día: ahora Dec 24, 2026, antes nada',
  ],
  [
    {
      kind: 'CHANGED',
      field: 'painLimits',
      before: { goOnUpTo: 3, stopFrom: 6 },
      after: { goOnUpTo: 2, stopFrom: 5 },
    },
    'Pain limits: from go on up to 3, stop from 6 to go on up to 2, stop from 5',
    'Límites del dolor: de seguir hasta 3, parar desde 6 a seguir hasta 2, parar desde 5',
  ],
  [
    {
      kind: 'ROUTINE_CHANGED',
      routine: 'Strength',
      field: 'schedule',
      before: { kind: 'PER_WEEK', min: 2, max: 3 },
      after: { kind: 'PER_DAY', times: 1 },
    },
    'How often: from 2–3 times a week to Once a day',
    'Con qué frecuencia: de 2–3 veces por semana a Una vez al día',
  ],
  [
    { kind: 'LINE_ADDED', ...line, after: dose },
    'New exercise: 2–3 sets of 10 repetitions',
    'Ejercicio nuevo: 2–3 series de 10 repeticiones',
  ],
  [
    {
      kind: 'LINE_MOVED',
      ...line,
      before: { routine: 'Strength', position: 1 },
      after: { routine: 'Desk', position: 2 },
    },
    'Moved from place 1 of Strength to place 2 of Desk',
    'Movido de lugar 1 de Strength a lugar 2 de Desk',
  ],
  [
    {
      kind: 'LINE_CHANGED',
      ...line,
      field: 'dose.sets',
      before: { min: 2, max: 2 },
      after: { min: 2, max: 3 },
    },
    'Sets: from 2 to 2–3',
    'Series: de 2 a 2–3',
  ],
  [
    { kind: 'LINE_CHANGED', ...line, field: 'dose.load', before: { kg: 1.5 }, after: { band: 'LIGHT' } },
    'Load: from with 1.5 kg to with a light band',
    'Carga: de con 1.5 kg a con una banda suave',
  ],
  [
    { kind: 'LINE_CHANGED', ...line, field: 'safetyNote', before: 'Keep calm.' },
    'Safety note: gone, was “Keep calm.”',
    'Nota de seguridad: ya no hay, era «Keep calm.»',
  ],
  [
    {
      kind: 'LINE_CHANGED',
      ...line,
      field: 'progression',
      after: { sessions: 3, maxPain: 2, maxEffort: 5, step: 'LOAD_KG', by: 0.5 },
    },
    'Progression: now after 3 sessions with pain at most 2 and effort at most 5: 0.5 kg more, nothing before',
    'Progresión: ahora tras 3 sesiones con dolor de 2 como máximo y esfuerzo de 5 como máximo: 0.5 kg más, antes nada',
  ],
];

const spanishTexts = i18next.createInstance();

const wordsIn = (language: 'en' | 'es'): Words => {
  const texts = language === 'en' ? i18next : spanishTexts;
  return { t: texts.getFixedT(language, 'treatment'), terms: texts.getFixedT(language, 'terms') };
};

describe('a coded difference', () => {
  beforeAll(async () => {
    await spanishTexts.init({
      lng: 'es',
      resources: { es: { treatment: es, terms: esTerms } },
      interpolation: { escapeValue: false },
    });
  });

  it.each(cases)('%j', (difference, english, spanish) => {
    expect(differenceWords(wordsIn('en'), difference)).toBe(english);
    expect(differenceWords(wordsIn('es'), difference)).toBe(spanish);
  });

  it('names what it is about', () => {
    expect(aboutWords(wordsIn('en'), { kind: 'CHANGED' })).toBe('The whole prescription');
    expect(aboutWords(wordsIn('es'), { kind: 'LINE_ADDED', ...line })).toBe('Wall slide (Strength)');
  });

  it('shows a field that is newer than the application, instead of failing', () => {
    const newer: Difference = { kind: 'CHANGED', field: 'tempo', before: { s: 1 }, after: { s: 2 } };
    expect(differenceWords(wordsIn('en'), newer)).toBe('Tempo: from {"s":1} to {"s":2}');
  });
});

it('every text of the differences is there in Spanish', () => {
  const keys = (texts: object, path = ''): string[] =>
    Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
      typeof text === 'object' && text !== null ? keys(text, `${path}${name}.`) : [`${path}${name}`],
    );
  expect(keys(es.diff).filter((one) => !one.endsWith('_many'))).toEqual(keys(en.diff));
});
