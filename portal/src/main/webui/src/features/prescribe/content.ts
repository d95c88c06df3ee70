import type {
  Dose,
  DraftLine,
  PrescriptionContent,
  PrescriptionVersion,
  ProgressionRule,
  Schedule,
  VariantName,
} from '@/api/model';
import { toDose, toFormDose, toFormLoad, toFormRange, toLoad, toRange } from './dose';
import {
  newRoutine,
  PAIN_LIMITS,
  type Form,
  type FormLine,
  type FormProgression,
  type FormSchedule,
} from './form';

/** From the working draft, or from the version in force that is about to be changed; identities are kept. */
export function toForm(content: PrescriptionContent | PrescriptionVersion): Form {
  return {
    title: content.title,
    safetyNote: content.safetyNote,
    painRule: content.painRule,
    goOnUpTo: String(content.painLimits?.goOnUpTo ?? PAIN_LIMITS.goOnUpTo),
    stopFrom: String(content.painLimits?.stopFrom ?? PAIN_LIMITS.stopFrom),
    until: content.until ?? '',
    routines: content.routines.map((routine) => ({
      key: crypto.randomUUID(),
      routineId: routine.routineId ?? undefined,
      name: routine.name,
      schedule: toFormSchedule(routine.schedule),
      lines: (routine.lines as DraftLine[]).map(toFormLine),
    })),
  };
}

function toFormLine(line: DraftLine): FormLine {
  return {
    key: crypto.randomUUID(),
    lineId: line.lineId ?? undefined,
    exerciseId: line.exerciseId,
    exerciseRevision: line.exerciseRevision ?? undefined,
    exerciseName: line.exerciseName ?? '',
    variant: toVariant(line.variant),
    dose: toFormDose(line.dose),
    load: toFormLoad(line.dose.load),
    effort: toFormRange(line.dose.effort),
    side: line.side,
    safetyNote: line.safetyNote ?? '',
    progression: line.progression == null ? undefined : toFormProgression(line.progression),
  };
}

function toVariant(variant: DraftLine['variant']): VariantName | undefined {
  if (variant == null) return undefined;
  return typeof variant === 'string' ? { code: variant, name: variant } : variant;
}

/** The same, as the start of another prescription: nothing of the first one's identity goes over. */
export function copied(content: PrescriptionContent | PrescriptionVersion): Form {
  const form = toForm(content);
  return {
    ...form,
    until: '',
    routines: form.routines.map((routine) => ({
      ...routine,
      routineId: undefined,
      lines: routine.lines.map((line) => ({ ...line, lineId: undefined, exerciseRevision: undefined })),
    })),
  };
}

/** What is sent. Only for a form in which `check` found nothing. */
export function toContent(form: Form): PrescriptionContent {
  return {
    title: form.title.trim(),
    safetyNote: form.safetyNote.trim(),
    painRule: form.painRule,
    painLimits:
      form.painRule === 'PAIN_MONITORING'
        ? { goOnUpTo: Number(form.goOnUpTo), stopFrom: Number(form.stopFrom) }
        : undefined,
    until: form.until === '' ? undefined : form.until,
    routines: form.routines.map((routine) => ({
      routineId: routine.routineId,
      name: routine.name.trim(),
      schedule: toSchedule(routine.schedule),
      lines: routine.lines.map((line) => ({
        lineId: line.lineId,
        exerciseId: line.exerciseId,
        variant: line.variant?.code,
        dose: toLineDose(line),
        side: line.side,
        safetyNote: line.safetyNote.trim() === '' ? undefined : line.safetyNote.trim(),
        progression: line.progression === undefined ? undefined : toProgression(line.progression),
      })),
    })),
  };
}

/** A prescribed dose: the numbers, what is lifted and how hard it should feel. */
export function toLineDose(line: Pick<FormLine, 'dose' | 'load' | 'effort'>): Dose {
  return { ...toDose(line.dose), load: toLoad(line.load), effort: toRange(line.effort) };
}

function toFormProgression(rule: ProgressionRule): FormProgression {
  return {
    sessions: String(rule.sessions),
    maxPain: String(rule.maxPain),
    maxEffort: String(rule.maxEffort),
    step: rule.step,
    by: rule.by == null ? '' : String(rule.by),
  };
}

function toProgression(rule: FormProgression): ProgressionRule {
  return {
    sessions: Number(rule.sessions),
    maxPain: Number(rule.maxPain),
    maxEffort: Number(rule.maxEffort),
    step: rule.step,
    by: rule.step === 'HARDER_VARIANT' ? undefined : Number(rule.by),
  };
}

function toFormSchedule(schedule: Schedule): FormSchedule {
  const base = newRoutine().schedule;
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      return { ...base, kind: schedule.kind, days: schedule.days, timesPerDay: String(schedule.timesPerDay) };
    case 'PER_WEEK':
      return { ...base, kind: schedule.kind, min: String(schedule.min), max: String(schedule.max) };
    case 'PER_DAY':
      return { ...base, kind: schedule.kind, times: String(schedule.times) };
    case 'AS_NEEDED':
      return { ...base, kind: schedule.kind };
  }
}

export function toSchedule(schedule: FormSchedule): Schedule {
  switch (schedule.kind) {
    case 'DAYS_OF_WEEK':
      return { kind: 'DAYS_OF_WEEK', days: schedule.days, timesPerDay: Number(schedule.timesPerDay) };
    case 'PER_WEEK':
      return { kind: 'PER_WEEK', min: Number(schedule.min), max: Number(schedule.max || schedule.min) };
    case 'PER_DAY':
      return { kind: 'PER_DAY', times: Number(schedule.times) };
    case 'AS_NEEDED':
      return { kind: 'AS_NEEDED' };
  }
}
