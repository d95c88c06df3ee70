import type { Change, ExerciseContent, ExerciseDraft, ItemState } from '@/api/content';
import type { ReviewItem } from '@/api/reviews';
import { standing } from '@/features/pose/starts';
import { doorway } from './catalog';
import { daysAgo } from './people';

/** What an author and a reviewer meet, made up for development and tests. */
export const content: ExerciseContent = {
  name: 'Corner chest stretch',
  aliases: ['Corner stretch'],
  purpose: 'Opens the chest where there is no door frame.',
  regions: ['CHEST', 'ANTERIOR_SHOULDER'],
  muscles: ['PECTORALIS_MAJOR'],
  type: 'STRETCH',
  position: ['STANDING'],
  equipment: ['CORNER'],
  optionalEquipment: [],
  substitutes: [],
  sides: 'BOTH_TOGETHER',
  countedIn: 'SECONDS',
  steps: [
    { text: 'Stand facing a corner, one forearm on each wall.' },
    { text: 'Lean in until you feel a stretch across the chest.', breath: 'Breathe out' },
  ],
  mistakes: [{ text: 'Arching the lower back', instead: 'Keep the ribs down.' }],
  feel: 'A gentle pull across the chest.',
  stopIf: 'sharp pain in the shoulder',
  cautions: ['Keep your elbows at shoulder height or lower.'],
  use: [],
  claims: [
    {
      source: 'SRC-002',
      scope: 'EXERCISE',
      field: 'HOLD',
      min: 15,
      max: 30,
      unit: 'SECONDS',
      text: '15 to 30 seconds',
    },
  ],
  contradictions: [],
  references: [],
  variants: [
    {
      code: 'ARMS_LEVEL',
      name: 'Arms level',
      summary: 'Forearms at shoulder height.',
      level: 1,
      standard: true,
      position: ['STANDING'],
      equipment: ['CORNER'],
      optionalEquipment: [],
      sides: 'BOTH_TOGETHER',
      cautions: [],
      hazards: ['SHOULDER_LEVEL_ARM'],
      figure: { ...standing('Stand'), alt: 'A figure stands in a corner.' },
    },
    {
      code: 'ARMS_ABOVE',
      name: 'Arms above the head',
      summary: 'Forearms higher up the walls.',
      level: 2,
      standard: false,
      position: ['STANDING'],
      equipment: ['CORNER'],
      optionalEquipment: [],
      sides: 'BOTH_TOGETHER',
      cautions: ['Not for a shoulder that pinches.'],
      hazards: ['OVERHEAD_ARM'],
    },
  ],
  disclaimer: 'General information; it does not replace the advice of your therapist.',
  disclaimerVersion: '1',
};

export const state = (itemId: string, more: Partial<ItemState> = {}): ItemState => ({
  itemId,
  kind: 'EXERCISE',
  slug: 'corner-chest-stretch',
  status: 'DRAFT',
  revision: 1,
  shared: false,
  draftOpen: true,
  ...more,
});

export const draft = (itemId = 'x-1', body: ExerciseContent = content): ExerciseDraft => ({
  item: state(itemId),
  version: 1,
  basedOn: 1,
  authorName: 'Demo Therapist North',
  content: body,
});

export const changes: Change[] = [
  { path: 'name', before: 'Corner stretch', after: 'Corner chest stretch', safety: false },
  { path: 'cautions[0]', after: 'Keep your elbows at shoulder height or lower.', safety: true },
  {
    path: 'variants[ARMS_ABOVE].summary',
    before: 'Forearms high.',
    after: 'Forearms higher up the walls.',
    safety: false,
  },
];

export const queue: ReviewItem[] = [
  {
    itemId: 'x-1',
    kind: 'EXERCISE',
    slug: 'corner-chest-stretch',
    title: 'Corner chest stretch',
    revision: 2,
    state: 'IN_REVIEW',
    authorName: 'Demo Therapist North',
    submittedAt: `${daysAgo(2)}T09:30:00Z`,
    shared: false,
  },
  {
    itemId: 't-1',
    kind: 'TRANSLATION',
    slug: `${doorway.id}-es`,
    title: 'Estiramiento pectoral en la puerta',
    revision: 1,
    state: 'AWAITING_SIGN_OFF',
    submittedAt: `${daysAgo(20)}T08:00:00Z`,
    language: 'es',
    shared: true,
  },
  {
    itemId: 's-1',
    kind: 'SAFETY_RULE',
    slug: 'shoulder-impingement-overhead',
    title: 'Keep the arms below shoulder height.',
    revision: 1,
    state: 'AWAITING_SIGN_OFF',
    submittedAt: `${daysAgo(20)}T08:00:00Z`,
    shared: true,
  },
  {
    itemId: doorway.id,
    kind: 'EXERCISE',
    slug: doorway.slug,
    title: doorway.name,
    revision: 1,
    state: 'OVERDUE',
    submittedAt: `${daysAgo(400)}T08:00:00Z`,
    reviewDue: daysAgo(35),
    shared: true,
  },
];
