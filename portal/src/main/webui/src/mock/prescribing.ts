import { http, HttpResponse } from 'msw';
import type { Burden } from '@/api/burden';
import type { Dose, DraftRoutine, LineSide, Range } from '@/api/model';
import type {
  Acknowledgement,
  CheckFinding,
  CheckLine,
  CheckState,
  FindingAnswer,
  SafetyCheckView,
} from '@/api/safetyCheck';
import { exercises } from './catalog';
import { rules } from './safety';

/** The safety check and the burden estimate, roughly as the service does them; made up for development and tests. */
const CONDITIONS: { id: string; code: string; dateMissing?: boolean }[] = [
  { id: 'c-1', code: 'SHOULDER_IMPINGEMENT' },
  { id: 'c-2', code: 'VERTEBRAL_FRACTURE' },
];

/** Signed in this session, by what it is about. */
const signed = new Map<string, Acknowledgement[]>();
export const forgetSigned = () => signed.clear();

const keyOf = (answer: Pick<FindingAnswer, 'lineId' | 'ruleId' | 'uncheckedReason'>) =>
  [answer.lineId ?? '', answer.ruleId ?? answer.uncheckedReason].join();

export function mockCheck(lines: readonly CheckLine[]): SafetyCheckView {
  const findings = lines.flatMap((line, at) => findingsOf(line, at));
  const unchecked = lines.flatMap(({ exerciseId, lineId }, at) => {
    const exercise = exercises.find(({ id }) => id === exerciseId);
    if (exercise?.hazards !== undefined) return [];
    const acknowledgements = signed.get(keyOf({ lineId, uncheckedReason: 'NO_HAZARD_DATA' })) ?? [];
    return [
      {
        line: at,
        lineId,
        reason: 'NO_HAZARD_DATA',
        state: acknowledgements.length > 0 ? ('QUIET' as const) : ('OPEN' as const),
        acknowledgements,
      },
    ];
  });
  return {
    state: stateOf([...findings, ...unchecked].map(({ state }) => state)),
    checkedAt: new Date().toISOString(),
    findings,
    unchecked,
  };
}

function findingsOf({ exerciseId, lineId, variant }: CheckLine, line: number): CheckFinding[] {
  const exercise = exercises.find(({ id }) => id === exerciseId);
  const ways = exercise?.variants ?? [];
  const way = ways.find(({ code }) => code === variant) ?? ways.find(({ standard }) => standard);
  return rules.flatMap(({ id, version, content, awaitingSignOff }) =>
    CONDITIONS.filter(({ code }) => content.conditions.includes(code)).flatMap((condition) => {
      const hazards = (way?.hazards ?? []).filter((hazard) => content.hazards.includes(hazard));
      if (hazards.length === 0) return [];
      const acknowledgements = signed.get(keyOf({ lineId, ruleId: id })) ?? [];
      return [
        {
          line,
          lineId,
          ruleId: id,
          ruleVersion: version,
          conditionId: condition.id,
          conditionCode: condition.code,
          tier: content.tier,
          message: content.message,
          hazards,
          saferVariants: ways
            .filter((other) => !other.hazards.some((hazard) => content.hazards.includes(hazard)))
            .map(({ code }) => code),
          saferHint: content.saferVariant?.text,
          awaitingSignOff,
          state: answeredBy(content.tier, acknowledgements),
          acknowledgements,
        },
      ];
    }),
  );
}

function answeredBy(tier: CheckFinding['tier'], by: Acknowledgement[]): CheckFinding['state'] {
  if (tier === 'INFO') return 'INFO';
  if (tier === 'WARN') return by.length > 0 ? 'QUIET' : 'OPEN';
  const clinicians = new Set(by.map((one) => one.by)).size;
  return clinicians >= 2 ? 'QUIET' : clinicians === 1 ? 'SECOND_NEEDED' : 'OPEN';
}

function stateOf(states: CheckFinding['state'][]): CheckState {
  if (states.some((state) => state === 'OPEN' || state === 'SECOND_NEEDED')) return 'OPEN';
  return states.includes('QUIET') ? 'ANSWERED' : 'CLEAR';
}

export function mockSign(answers: readonly FindingAnswer[], by = 't-1', byName = 'Demo Therapist North') {
  for (const answer of answers) {
    const key = keyOf(answer);
    const { reason, comment } = answer;
    signed.set(key, [
      ...(signed.get(key) ?? []),
      { by, byName, reason, comment, at: new Date().toISOString() },
    ]);
  }
}

const linesOf = (routines: readonly DraftRoutine[]): CheckLine[] =>
  routines.flatMap((routine) =>
    routine.lines.map((line) => ({
      lineId: line.lineId ?? undefined,
      exerciseId: line.exerciseId,
      variant: typeof line.variant === 'string' ? line.variant : line.variant?.code,
    })),
  );

const scaled = ({ min, max }: Range, by: Range): Range => ({
  min: Math.round(min * by.min),
  max: Math.round(max * by.max),
});

function mockBurden(routines: readonly DraftRoutine[]): Burden {
  const routineMinutes = routines.map(({ lines }) => ({
    min: Math.ceil(lines.reduce((sum, line) => sum + seconds(line.dose, line.side, 'min'), 0) / 60),
    max: Math.ceil(lines.reduce((sum, line) => sum + seconds(line.dose, line.side, 'max'), 0) / 60),
  }));
  const sum = (parts: Range[]) => ({
    min: parts.reduce((all, { min }) => all + min, 0),
    max: parts.reduce((all, { max }) => all + max, 0),
  });
  const minutesPerDay = sum(routineMinutes);
  const minutesPerWeek = sum(routineMinutes.map((one) => scaled(one, { min: 2, max: 3 })));
  const exercisesPerDay = new Set(linesOf(routines).map(({ exerciseId }) => exerciseId)).size;
  const warnings: Burden['warnings'] =
    minutesPerDay.max > 30 ? [{ kind: 'MINUTES_PER_DAY', limit: 30, figure: minutesPerDay.max }] : [];
  return { minutesPerDay, minutesPerWeek, exercisesPerDay, routineMinutes, warnings };
}

function seconds({ sets, amount, unit, holdSeconds, restSeconds }: Dose, side: LineSide, end: 'min' | 'max') {
  const each = { REPS: 4 + (holdSeconds?.[end] ?? 0), SECONDS: 1, BREATHS: 5 }[unit];
  return sets[end] * (amount[end] * each + (restSeconds ?? 15)) * (side === 'EACH' ? 2 : 1);
}

const P = '*/api/prescription';
/** `draft` says what is saved of a prescription. */
export const prescribing = (draft: () => DraftRoutine[]) => [
  http.post(`${P}/patients/:id/safety-checks`, async ({ request }) => {
    const { lines } = (await request.json()) as { lines: CheckLine[] };
    return HttpResponse.json(mockCheck(lines));
  }),
  http.get(`${P}/patients/:id/prescriptions/:rx/safety-check`, () =>
    HttpResponse.json(mockCheck(linesOf(draft()))),
  ),
  http.post(`${P}/patients/:id/prescriptions/:rx/acknowledgements`, async ({ request }) => {
    const { answers } = (await request.json()) as { answers: FindingAnswer[] };
    mockSign(answers);
    return HttpResponse.json(mockCheck(linesOf(draft())), { status: 201 });
  }),
  http.post(`${P}/burden-estimates`, async ({ request }) => {
    const { routines } = (await request.json()) as { routines: DraftRoutine[] };
    return HttpResponse.json(mockBurden(routines));
  }),
];
