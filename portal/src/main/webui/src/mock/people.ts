import type { CareTeamMember, CaseloadItem, Me, Patient, PatientSummary, Therapist } from '@/api/model';
import { addDays, todayIn } from '@/format/date';

export const today = todayIn('UTC', new Date());
export const daysAgo = (days: number) => addDays(today, -days);

export const clinic = { clinicId: '0197b000-0000-7000-8000-000000000001', clinicName: 'Demo Clinic North' };

export const me: Record<'therapist' | 'patient' | 'administrator', Me> = {
  therapist: {
    signedIn: true,
    subject: 't-1',
    name: 'Demo Therapist North',
    username: 'therapist.north',
    roles: ['therapist'],
    ...clinic,
  },
  patient: {
    signedIn: true,
    subject: 's-patient-1',
    name: 'Demo Patient One',
    username: 'patient.one',
    roles: ['patient'],
    personId: 'p-1',
    ...clinic,
  },
  administrator: {
    signedIn: true,
    subject: 's-admin-1',
    name: 'Demo Administrator North',
    username: 'admin.north',
    roles: ['administrator'],
    ...clinic,
  },
};

export const patient: Patient = {
  id: 'p-1',
  name: 'Demo Patient One',
  birthDate: '1968-04-02',
  contact: { phone: '+34 600 000 001', email: 'demo.patient.one@example.org' },
  language: 'en',
  timeZone: 'Europe/Madrid',
  signInName: 'demo.patient.one',
  registeredAt: '2026-08-01T09:00:00Z',
  account: { status: 'ACTIVE' },
};

const summary = (id: string, name: string, activePrescriptions = 1): PatientSummary => ({
  id,
  name,
  birthDate: '1968-04-02',
  timeZone: 'Europe/Madrid',
  activePrescriptions,
});

export const patients: PatientSummary[] = [
  summary('p-1', 'Demo Patient One'),
  summary('p-2', 'Demo Patient Two'),
  summary('p-3', 'Demo Patient Three'),
  summary('p-4', 'Demo Patient Four', 0),
  summary('p-5', 'Demo Patient Five'),
];

const figures = (patientId: string, item: Partial<CaseloadItem>): CaseloadItem => ({
  patientId,
  soFar: true,
  suspended: false,
  done: 0,
  target: 12,
  stopsForPain: 0,
  interruption: false,
  prescriptions: 1,
  tasks: [],
  reasons: [{ code: 'ON_TRACK', urgency: 'NONE' }],
  ...item,
});

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** As the service ranks them. */
export const caseload: CaseloadItem[] = [
  figures('p-3', {
    figure: 0.9,
    done: 11,
    relativeDose: 1.35,
    daysSinceLastSession: 2,
    lastSessionOn: daysAgo(2),
    painLatest: 6,
    painChange: 3,
    stopsForPain: 1,
    lastStopForPainOn: daysAgo(2),
    tasks: [
      { taskId: 'task-1', rule: 'STOP_FOR_PAIN', tier: 'HIGH', dueAt: at(-1), overdue: true },
      { taskId: 'task-4', rule: 'COMMENT', tier: 'LOW', dueAt: at(5), overdue: false },
    ],
    reasons: [
      { code: 'STOP_FOR_PAIN', urgency: 'HIGH', value: 1 },
      { code: 'PAIN_RISE', urgency: 'HIGH', value: 3 },
      { code: 'OVER_DOSE', urgency: 'MEDIUM', value: 1.35 },
    ],
  }),
  figures('p-2', {
    figure: 0.5,
    done: 6,
    relativeDose: 0.55,
    lateShare: 0.33,
    daysSinceLastSession: 9,
    lastSessionOn: daysAgo(9),
    painLatest: 4,
    painChange: 0,
    interruption: true,
    tasks: [{ taskId: 'task-2', rule: 'MISSED_IN_A_ROW', tier: 'MEDIUM', dueAt: at(2), overdue: false }],
    reasons: [
      { code: 'QUIET', urgency: 'MEDIUM', value: 9 },
      { code: 'MISSED_IN_A_ROW', urgency: 'MEDIUM' },
      { code: 'LOW_ADHERENCE', urgency: 'LOW', value: 0.5 },
    ],
  }),
  figures('p-4', { target: 0, prescriptions: 0, reasons: [{ code: 'NOTHING_ORDERED', urgency: 'LOW' }] }),
  figures('p-1', {
    figure: 0.83,
    done: 10,
    relativeDose: 0.94,
    lateShare: 0.1,
    daysSinceLastSession: 1,
    lastSessionOn: daysAgo(1),
    painLatest: 3,
    painChange: -1,
  }),
  figures('p-5', { figure: null }),
];

export const therapists: Therapist[] = [
  { id: 't-1', name: 'Demo Therapist North' },
  { id: 't-2', name: 'Demo Therapist East' },
];

export const careTeam: CareTeamMember[] = [
  { therapistId: 't-1', name: 'Demo Therapist North', role: 'LEAD', since: '2026-08-01T09:00:00Z' },
];
