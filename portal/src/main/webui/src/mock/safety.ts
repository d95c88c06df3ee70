import type { Recall, RecalledPrescription } from '@/api/recalls';
import type { Condition, Rule, RuleContent, SafetyAnswer } from '@/api/safety';
import { doorway } from './catalog';
import { daysAgo } from './people';

/** Rules and recalls, made up for development and tests. */
export const conditions: Condition[] = [
  { code: 'SHOULDER_IMPINGEMENT', label: 'Shoulder impingement', needs: 'NOTHING', description: '' },
  { code: 'VERTEBRAL_FRACTURE', label: 'Vertebral fracture', needs: 'DATE', description: '' },
  { code: 'PREGNANCY', label: 'Pregnancy', needs: 'WEEK', description: '' },
];

const evidence = {
  text: 'A cautious default from general knowledge.',
  level: 'EXPERT_DEFAULT_AWAITING_SIGN_OFF',
};
const rule = (id: string, body: RuleContent, more: Partial<Rule> = {}): Rule => ({
  id,
  slug: id,
  version: 1,
  shared: true,
  status: 'PUBLISHED',
  awaitingSignOff: true,
  content: body,
  ...more,
});

export const rules: Rule[] = [
  rule('s-1', {
    hazards: ['OVERHEAD_ARM'],
    conditions: ['SHOULDER_IMPINGEMENT'],
    tier: 'WARN',
    message: 'Arms above the shoulder can pinch: keep them at shoulder height or lower.',
    saferVariant: { text: 'Keep the arms at shoulder height.', without: [] },
    evidence,
  }),
  rule('s-2', {
    hazards: ['END_RANGE_SPINAL_FLEXION', 'END_RANGE_ROTATION', 'LOADED'],
    conditions: ['VERTEBRAL_FRACTURE'],
    window: { toWeeks: 12 },
    untilCleared: true,
    tier: 'BLOCK',
    message: 'A fresh vertebral fracture: no bending or turning to the end of the range, no load.',
    evidence,
  }),
  rule('s-3', {
    hazards: ['PRONE', 'SUPINE'],
    conditions: ['PREGNANCY'],
    window: { fromWeeks: 14 },
    tier: 'WARN',
    message: 'From the second trimester on, do not lie flat on the belly or the back.',
    evidence,
  }),
];

export const answer: SafetyAnswer = {
  ruleSetVersion: 'v1',
  findings: [
    {
      line: 0,
      ruleId: 's-1',
      ruleVersion: 1,
      tier: 'WARN',
      message: 'Arms above the shoulder can pinch: keep them at shoulder height or lower.',
      hazards: ['OVERHEAD_ARM'],
      condition: 'SHOULDER_IMPINGEMENT',
      saferVariants: [],
      saferHint: 'Keep the arms at shoulder height.',
      awaitingSignOff: true,
    },
  ],
  unchecked: [{ line: 0, condition: 'VERTEBRAL_FRACTURE', reason: 'MISSING_DATE' }],
};

export const recall: Recall = {
  recallId: 'rc-1',
  exercise: { id: doorway.id, name: doorway.name },
  kind: 'SAFETY_CHANGED',
  revision: 2,
  reason: 'A caution about the height of the elbows was added.',
  at: `${daysAgo(1)}T10:00:00Z`,
  affected: 1,
};
export const concerned: RecalledPrescription = {
  patientId: 'p-1',
  patientName: 'Demo Patient One',
  prescriptionId: 'rx-1',
  status: 'ACTIVE',
  title: 'Shoulder and upper back',
  versions: [1],
  exerciseRevision: 1,
  leads: ['Demo Therapist North'],
};
