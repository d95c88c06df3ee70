import type { Claim, Exercise } from '@/api/model';
import { doorwayWays, only, plankWays } from './variants';

/** Fixtures for development and tests; made up for this purpose, not the shipped library. */
const claim = (source: string, field: string, text: string, figures: Partial<Claim> = {}): Claim => ({
  source,
  scope: 'EXERCISE',
  field,
  text,
  ...figures,
});

const base = {
  revision: 1,
  status: 'PUBLISHED',
  aliases: [],
  optionalEquipment: [],
  sides: 'BOTH_TOGETHER',
  countedIn: 'REPS',
  assignable: true,
  cautions: [],
  claims: [],
  disclaimer: 'General information; it does not replace the advice of your therapist.',
} satisfies Partial<Exercise>;

export const doorway: Exercise = {
  ...base,
  id: '0197a000-0000-7000-8000-000000000001',
  slug: 'doorway-pectoral-stretch',
  name: 'Doorway pectoral stretch',
  aliases: ['Doorway stretch', 'Pec stretch'],
  purpose: 'Opens the chest and the front of the shoulders after long sitting.',
  regions: ['CHEST', 'ANTERIOR_SHOULDER'],
  type: 'STRETCH',
  position: ['STANDING'],
  equipment: ['DOORWAY'],
  countedIn: 'SECONDS',
  defaultDose: { sets: { min: 3, max: 3 }, amount: { min: 15, max: 30 }, unit: 'SECONDS', restSeconds: 20 },
  defaultDoseSource: { source: 'SRC-002', reading: 'Three holds of 15 to 30 seconds', implied: [] },
  steps: [
    { order: 1, text: 'Stand in an open doorway and rest both forearms on the frame.' },
    { order: 2, text: 'Step one foot forward and lean in slowly until you feel a stretch across the chest.' },
    { order: 3, text: 'Hold without bouncing, then step back.' },
  ],
  breathing: 'Breathe out as you lean in.',
  cautions: ['Keep your elbows at shoulder height or lower if your shoulder pinches.'],
  feel: 'A gentle pull across the chest.',
  stopIf: 'sharp pain in the shoulder',
  claims: [
    claim('SRC-000', 'HOLD', 'about 15 to 30 seconds', {
      min: 15,
      max: 30,
      unit: 'SECONDS',
      qualifier: 'about',
    }),
    claim('SRC-001', 'HOLD', '20 to 30 seconds', { min: 20, max: 30, unit: 'SECONDS' }),
    claim('SRC-002', 'HOLD', '15 to 30 seconds', { min: 15, max: 30, unit: 'SECONDS' }),
    { ...claim('SRC-004', 'HOLD', '40 to 50 seconds', { min: 40, max: 50, unit: 'SECONDS' }), scope: 'PAGE' },
    claim('SRC-002', 'REPETITIONS', 'three times', { min: 3, max: 3, unit: 'REPS' }),
    claim('SRC-001', 'REPETITIONS', 'as needed', { qualifier: 'as needed' }),
    claim('SRC-000', 'ARM_POSITION', 'Hands on the frame, higher than the head.'),
    claim('SRC-001', 'ARM_POSITION', 'Arms on the frame at a right angle.'),
    claim('SRC-002', 'ARM_POSITION', 'Both hands a little higher than the head.'),
    claim('SRC-000', 'SIDES', 'Both arms at once.'),
    claim('SRC-002', 'SIDES', 'Both arms at once.'),
  ],
  contradictions: [
    { field: 'HOLD', text: 'From 15 to 50 seconds, depending on the source.' },
    { field: 'ARM_POSITION', text: 'Level with the shoulders, a little above the head, or well above it.' },
  ],
  mistakes: [
    {
      text: 'Hanging in the shoulders with a hollow back',
      instead: 'Keep the ribs down and move as one piece.',
    },
  ],
  substitutes: [{ equipment: 'DOORWAY', use: 'The corner of a room' }],
  use: [
    { when: 'BEFORE_EXERCISE', intensity: 'LIGHT', source: 'SRC-004' },
    { when: 'CLOSING', intensity: 'MEDIUM', source: 'SRC-004' },
  ],
  muscles: ['PECTORALIS_MAJOR', 'DELTOID_ANTERIOR'],
  references: ['A clinical handout on the upper back, 2015.'],
  variants: doorwayWays,
  hazards: ['CHEST_SHOULDER_END_RANGE_STRETCH', 'OVERHEAD_ARM'],
  review: {
    state: 'REVIEWED',
    reviewedOn: '2026-09-01',
    reviewDue: '2027-09-01',
    reviewer: 'Demo Administrator North',
  },
};

export const squeeze: Exercise = {
  ...base,
  id: '0197a000-0000-7000-8000-000000000002',
  slug: 'scapular-squeeze',
  name: 'Scapular squeeze',
  purpose: 'Trains the muscles that draw the shoulder blades together.',
  regions: ['SCAPULAR', 'UPPER_BACK'],
  type: 'STRENGTHENING',
  position: ['SEATED', 'STANDING'],
  equipment: [],
  defaultDose: {
    sets: { min: 2, max: 3 },
    amount: { min: 10, max: 10 },
    unit: 'REPS',
    holdSeconds: { min: 5, max: 5 },
  },
  defaultDoseSource: { source: 'SRC-001', reading: 'Ten squeezes of five seconds', implied: ['SETS'] },
  steps: [
    { order: 1, text: 'Sit tall with your arms relaxed.' },
    { order: 2, text: 'Draw both shoulder blades together and slightly down.' },
    { order: 3, text: 'Hold, then let go slowly.' },
  ],
  ...only('SQUEEZE', 'BOTH_TOGETHER'),
  claims: [claim('SRC-001', 'HOLD', 'five seconds', { min: 5, max: 5, unit: 'SECONDS' })],
};

export const rotation: Exercise = {
  ...base,
  id: '0197a000-0000-7000-8000-000000000003',
  slug: 'thread-the-needle',
  name: 'Thread the needle',
  purpose: 'Turns the middle of the spine and stretches the back of the shoulder.',
  regions: ['THORACIC_SPINE', 'POSTERIOR_SHOULDER'],
  type: 'MOBILITY',
  position: ['QUADRUPED'],
  equipment: [],
  optionalEquipment: ['MAT'],
  sides: 'EACH',
  defaultDose: { sets: { min: 1, max: 1 }, amount: { min: 8, max: 8 }, unit: 'REPS' },
  defaultDoseSource: { source: 'SRC-004', reading: 'Eight to each side', implied: ['SETS'] },
  steps: [
    { order: 1, text: 'Start on hands and knees.' },
    { order: 2, text: 'Slide one arm under your body and let the shoulder sink towards the floor.' },
    { order: 3, text: 'Come back and open the arm to the side.' },
  ],
  ...only('THREAD', 'EACH', ['KNEELING', 'END_RANGE_ROTATION', 'WRIST_EXTENSION_WEIGHT_BEARING']),
  review: { state: 'OVERDUE', reviewedOn: '2025-01-10', reviewDue: '2026-01-10' },
  cautions: ['Put a cushion under your knees if they are sore.'],
};

export const biceps: Exercise = {
  ...base,
  id: '0197a000-0000-7000-8000-000000000004',
  slug: 'biceps-stretch',
  status: 'DRAFT',
  assignable: false,
  name: 'Biceps stretch',
  purpose: 'Stretches the front of the upper arm.',
  regions: ['UPPER_ARM'],
  type: 'STRETCH',
  position: [],
  equipment: [],
  countedIn: 'SECONDS',
  steps: [],
};

export const plank: Exercise = {
  ...base,
  id: '0197a000-0000-7000-8000-000000000005',
  slug: 'plank',
  name: 'Plank',
  purpose: 'Trains the muscles around the trunk and the shoulders to hold the body straight.',
  regions: ['CORE', 'SHOULDER_GIRDLE'],
  type: 'STRENGTHENING',
  position: ['SUPPORT'],
  equipment: ['TIMER'],
  countedIn: 'SECONDS',
  steps: [
    { order: 1, text: 'Prop yourself on your forearms.' },
    { order: 2, text: 'Lift your hips until head, trunk and legs form one line.', breath: 'Keep breathing' },
  ],
  variants: plankWays,
  hazards: ['SHOULDER_LOADED', 'SUSTAINED_ISOMETRIC', 'WRIST_EXTENSION_WEIGHT_BEARING'],
  review: { state: 'AWAITING_SIGN_OFF' },
  claims: [claim('SRC-003', 'HOLD', 'as long as possible', { qualifier: 'as long as possible' })],
};

export const exercises: Exercise[] = [doorway, squeeze, rotation, biceps, plank];

export const sources = [
  { code: 'SRC-000', title: 'Handout on the upper back', sharesOriginWith: ['SRC-002'], notes: [] },
  { code: 'SRC-001', title: 'Article on desk posture', sharesOriginWith: [], notes: [] },
  { code: 'SRC-002', title: 'Clinical handout', sharesOriginWith: ['SRC-000'], notes: [] },
  { code: 'SRC-003', title: 'Article with five exercises', sharesOriginWith: [], notes: [] },
  { code: 'SRC-004', title: 'Article on stretching', sharesOriginWith: [], notes: [] },
];
