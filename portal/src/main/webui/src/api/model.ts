import type { ReviewRule, Tier } from './tasks';
import type { Burden } from './burden';
import type { Dose, LineSide, ProgressionRule, SetSide, VariantName } from './doseModel';

/** The words of the three services as the pages use them. Optional in the services' answers = `undefined` or `null`. */
export type * from './catalogModel';
export * from './doseModel';

export type Maybe<T> = T | null | undefined;

export interface Page<T> {
  items: T[];
  nextCursor?: Maybe<string>;
}

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';
export const WEEKDAYS: readonly Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];
export type Schedule =
  | { kind: 'DAYS_OF_WEEK'; days: Weekday[]; timesPerDay: number }
  | { kind: 'PER_WEEK'; min: number; max: number }
  | { kind: 'PER_DAY'; times: number }
  | { kind: 'AS_NEEDED' };
export type ScheduleKind = Schedule['kind'];

// prescription-service
/** How somebody can be reached; what was told, not verified. */
export interface Contact {
  phone?: Maybe<string>;
  email?: Maybe<string>;
}
export interface Patient {
  id: string;
  name: string;
  birthDate: string;
  contact?: Maybe<Contact>;
  language: 'en' | 'es';
  timeZone: string;
  signInName: string;
  registeredAt: string;
  /** Since when the patient is out of the lists. */
  archivedAt?: Maybe<string>;
  account: { status: 'INVITED' | 'ACTIVE' | 'FAILED' };
}
export interface PatientSummary {
  id: string;
  name: string;
  birthDate: string;
  timeZone: string;
  archivedAt?: Maybe<string>;
  activePrescriptions: number;
}
export interface CareTeamMember {
  therapistId: string;
  name: string;
  role: 'LEAD' | 'MEMBER';
  since: string;
}
export interface Therapist {
  id: string;
  name: string;
}
export type PrescriptionStatus = 'DRAFT' | 'ACTIVE' | 'PAUSED' | 'ON_HOLD' | 'COMPLETED' | 'STOPPED';
export type PainRule = 'STOP_ON_PAIN' | 'PAIN_MONITORING';
export interface PrescriptionSummary {
  id: string;
  title: string;
  status: PrescriptionStatus;
  currentVersion?: Maybe<number>;
  effectiveFrom?: Maybe<string>;
  hasDraft: boolean;
  routines: number;
}
/** That the exercise of a line was recalled since the line was pinned. */
export interface LineRecall {
  recallId: string;
  kind: 'SAFETY_CHANGED' | 'WITHDRAWN';
  reason: string;
}
export interface DraftLine {
  lineId?: Maybe<string>;
  exerciseId: string;
  exerciseRevision?: Maybe<number>;
  exerciseName?: Maybe<string>;
  /** Its code is sent; what comes back names it too. */
  variant?: Maybe<string | VariantName>;
  dose: Dose;
  side: LineSide;
  safetyNote?: Maybe<string>;
  progression?: Maybe<ProgressionRule>;
  recall?: Maybe<LineRecall>;
}
/** Where pain monitoring lets go on, and from where it stops; on the scale from 0 to 10. */
export interface PainLimits {
  goOnUpTo: number;
  stopFrom: number;
}
export interface DraftRoutine {
  routineId?: Maybe<string>;
  name: string;
  schedule: Schedule;
  lines: DraftLine[];
}
export interface PrescriptionContent {
  title: string;
  safetyNote: string;
  painRule: PainRule;
  painLimits?: Maybe<PainLimits>;
  /** The last day it is meant for, as the patient counts days. */
  until?: Maybe<string>;
  routines: DraftRoutine[];
}
export interface VersionLine {
  lineId: string;
  exerciseId: string;
  exerciseSlug: string;
  exerciseRevision: number;
  exerciseName: string;
  variant?: Maybe<VariantName>;
  steps: { order: number; text: string }[];
  breathing?: Maybe<string>;
  cautions: string[];
  hazards?: string[];
  feel?: Maybe<string>;
  stopIf?: Maybe<string>;
  dose: Dose;
  side: LineSide;
  safetyNote?: Maybe<string>;
  progression?: Maybe<ProgressionRule>;
  recall?: Maybe<LineRecall>;
}
export interface VersionRoutine {
  routineId: string;
  name: string;
  schedule: Schedule;
  lines: VersionLine[];
}
export interface PrescriptionVersion {
  prescriptionId: string;
  patientId: string;
  version: number;
  title: string;
  safetyNote: string;
  painRule: PainRule;
  painLimits?: Maybe<PainLimits>;
  until?: Maybe<string>;
  effectiveFrom: string;
  activatedAt: string;
  author: string;
  authorName: string;
  reason?: Maybe<string>;
  routines: VersionRoutine[];
  /** What it asks of the patient's time, estimated when it was read. */
  burden?: Maybe<Burden>;
}
export interface VersionSummary {
  version: number;
  author: string;
  authorName: string;
  reason?: Maybe<string>;
  effectiveFrom: string;
  activatedAt: string;
}
export interface Prescription {
  id: string;
  patientId: string;
  status: PrescriptionStatus;
  currentVersion?: Maybe<number>;
  effectiveFrom?: Maybe<string>;
  /** The version in force or the next to come. */
  version?: Maybe<PrescriptionVersion>;
  draft?: Maybe<PrescriptionContent>;
  /** Why and since when it is paused or on hold. */
  suspension?: Maybe<Suspension>;
  end?: Maybe<PrescriptionEnd>;
  /** Whether the patient has acknowledged the newest version's safety notes. */
  acknowledgement?: Maybe<PatientAcknowledgement>;
}
export interface Suspension {
  kind: 'PAUSED' | 'ON_HOLD';
  cause?: Maybe<'CLINICIAN' | 'SAFETY_CHECK' | 'SYMPTOM'>;
  /** The first of the patient's days that does not count. */
  from: string;
  until?: Maybe<string>;
  at?: Maybe<string>;
  byName?: Maybe<string>;
  /** For therapists only. */
  reason?: Maybe<string>;
}
export interface PrescriptionEnd {
  lastDay: string;
  at?: Maybe<string>;
  byName?: Maybe<string>;
  reason?: Maybe<string>;
}
export interface PatientAcknowledgement {
  state: 'NEEDED' | 'GIVEN';
  at?: Maybe<string>;
}

// adherence-service
export type RoutineState = 'DUE' | 'DONE' | 'OPTIONAL' | 'STARTS_LATER' | 'SUSPENDED' | 'ON_HOLD' | 'ENDED';
export interface TodayRoutine {
  prescriptionId: string;
  version: number;
  routineId: string;
  name: string;
  title: string;
  safetyNote: string;
  painRule: PainRule;
  painLimits?: Maybe<PainLimits>;
  schedule: Schedule;
  state: RoutineState;
  startsOn?: Maybe<string>;
  /** The last day of its period. */
  until?: Maybe<string>;
  /** The last day on which it was to be done; absent unless it has ended. */
  endedOn?: Maybe<string>;
  doneToday: number;
  plannedToday?: Maybe<number>;
  doneThisWeek: number;
  targetThisWeek?: Maybe<number>;
  lines: VersionLine[];
}
export interface Today {
  date: string;
  timeZone: string;
  routines: TodayRoutine[];
}
export type StopReason = 'PAIN' | 'SYMPTOM' | 'FATIGUE' | 'TIME' | 'OTHER';
export interface SessionSet {
  side: SetSide;
  amount: number;
  holdSeconds?: Maybe<number>;
  loadKg?: Maybe<number>;
}
export interface SessionLine {
  lineId: string;
  stopReason?: Maybe<StopReason>;
  painDuring?: Maybe<number>;
  sets: SessionSet[];
}
export interface SessionBody {
  prescriptionId: string;
  prescriptionVersion: number;
  routineId: string;
  performedAt: string;
  zoneId: string;
  source: 'PATIENT' | 'CAREGIVER' | 'CLINICIAN_FROM_PAPER' | 'DEVICE';
  painBefore?: Maybe<number>;
  painAfter?: Maybe<number>;
  effort?: Maybe<number>;
  note?: Maybe<string>;
  lateReason?: Maybe<string>;
  corrects?: Maybe<string>;
  skipReason?: Maybe<string>;
  lines: SessionLine[];
}
export type SessionStatus =
  'COMPLETE' | 'PARTIAL' | 'SKIPPED' | 'STOPPED_PAIN' | 'STOPPED_SYMPTOM' | 'ENTERED_IN_ERROR';
export interface SessionView extends SessionBody {
  id: string;
  patientId: string;
  localDate: string;
  recordedAt: string;
  late: boolean;
  status: SessionStatus;
  completion?: Maybe<number>;
  supersededVersion: boolean;
  extra: boolean;
  targets: {
    lineId: string;
    exerciseName: string;
    side: LineSide;
    dose: Dose;
    completion: number;
    /** The exercise has been recalled since, or had been when it was done. */
    recalled?: Maybe<boolean>;
  }[];
}
export type DayState =
  'DONE' | 'PARTIAL' | 'MISSED' | 'SKIPPED' | 'STOPPED' | 'EXTRA' | 'SUSPENDED' | 'NOT_DUE' | 'DUE';
export interface Adherence {
  from: string;
  to: string;
  timeZone: string;
  figure?: Maybe<number>;
  soFar: boolean;
  done: number;
  /** As `done`, but no week counts for more than its target. */
  counted: number;
  target: number;
  satisfactory: boolean;
  interruption: boolean;
  relativeDose?: Maybe<number>;
  overDose: boolean;
  lateShare?: Maybe<number>;
  daysWithoutReport: number;
  weeks: {
    isoWeek: string;
    from: string;
    to: string;
    done: number;
    /** What is due so far; not rounded. */
    target: number;
    /** What is due once the week has ended; not rounded. */
    planned: number;
    figure?: Maybe<number>;
    soFar: boolean;
  }[];
  days: { date: string; state: DayState }[];
  routines: { routineId: string; name: string; figure?: Maybe<number>; done: number; target: number }[];
  pain: { date: string; before?: Maybe<number>; after?: Maybe<number> }[];
}
/** Reminders by e-mail, as the patient wants them; times by the patient's clock, `18:00`. */
export interface Reminders {
  /** Whether this system sends mail at all. */
  available: boolean;
  enabled: boolean;
  at: string;
  /** Nobody is written to from here on, */
  quietFrom: string;
  /** until here on the next day. */
  quietUntil: string;
  timeZone: string;
  /** Absent when the clinic knows of none. */
  email?: Maybe<string>;
}
export interface CaseloadItem {
  patientId: string;
  figure?: Maybe<number>;
  soFar: boolean;
  done: number;
  target: number;
  relativeDose?: Maybe<number>;
  lateShare?: Maybe<number>;
  lastSessionOn?: Maybe<string>;
  daysSinceLastSession?: Maybe<number>;
  painLatest?: Maybe<number>;
  painChange?: Maybe<number>;
  stopsForPain: number;
  lastStopForPainOn?: Maybe<string>;
  interruption: boolean;
  prescriptions: number;
  /** All of them are suspended today. */
  suspended: boolean;
  /** Open, the most pressing first. */
  tasks: { taskId: string; rule: ReviewRule; tier: Tier; dueAt: string; overdue: boolean }[];
  /** Why the patient stands here, the weightiest first; at least one. */
  reasons: CaseloadReason[];
}
export interface CaseloadReason {
  code:
    | 'STOP_FOR_SYMPTOM'
    | 'STOP_FOR_PAIN'
    | 'PAIN_HIGH'
    | 'PAIN_RISE'
    | 'SILENCE'
    | 'QUIET'
    | 'MISSED_IN_A_ROW'
    | 'OVER_DOSE'
    | 'LOW_ADHERENCE'
    | 'NOTHING_ORDERED'
    | 'SUSPENDED'
    | 'ON_TRACK';
  urgency: 'HIGH' | 'MEDIUM' | 'LOW' | 'NONE';
  /** What the code counts; absent where it counts nothing. */
  value?: Maybe<number>;
}
export interface ClinicSummary {
  from: string;
  to: string;
  activePatients: number;
  sessionsLogged: number;
  sessionsThisWeek: number;
  patientsReporting: number;
  silentPatients: number;
  stopsForPain: number;
  lateShare?: Maybe<number>;
  adherence: {
    median?: Maybe<number>;
    mean?: Maybe<number>;
    bands: { from: number; to: number; patients?: Maybe<number> }[];
  };
  weeks: { isoWeek: string; from: string; sessions: number; figure?: Maybe<number>; soFar: boolean }[];
}

// portal
export type Role = 'therapist' | 'patient' | 'administrator';
export interface Me {
  signedIn: boolean;
  /** Their id, as the services write it beside what somebody did. */
  subject: string;
  name: string;
  username: string;
  roles: string[];
  clinicId?: Maybe<string>;
  clinicName?: Maybe<string>;
  personId?: Maybe<string>;
}
