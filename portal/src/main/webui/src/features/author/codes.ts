import type { components } from '@/api/generated/catalog-service';

/** The catalog's codes as its contract lists them; what is newer than this list is shown when an exercise has it. */
type Codes = components['schemas'];

export const REGIONS = [
  'CHEST',
  'ANTERIOR_SHOULDER',
  'POSTERIOR_SHOULDER',
  'SHOULDER_GIRDLE',
  'SCAPULAR',
  'UPPER_BACK',
  'THORACIC_SPINE',
  'WHOLE_SPINE',
  'NECK',
  'CORE',
  'BACK_EXTENSORS',
  'UPPER_ARM',
] as const satisfies Codes['Region'][];
export const TYPES = [
  'STRETCH',
  'MOBILITY',
  'STRENGTHENING',
  'STABILISATION',
] as const satisfies Codes['ExerciseType'][];
export const POSITIONS = [
  'STANDING',
  'SEATED',
  'SEATED_FLOOR',
  'PRONE',
  'QUADRUPED',
  'KNEELING',
  'SUPPORT',
] as const satisfies Codes['Position'][];
export const EQUIPMENT = [
  'DOORWAY',
  'CORNER',
  'CHAIR',
  'WALL',
  'PILLOW',
  'WEIGHTS',
  'TUBING',
  'ANCHOR',
  'MAT',
  'FLOOR',
  'TIMER',
] as const satisfies Codes['Equipment'][];

export const MUSCLES = [
  'PECTORALIS_MAJOR',
  'PECTORALIS_MINOR',
  'DELTOID_ANTERIOR',
  'DELTOID_POSTERIOR',
  'BICEPS_BRACHII',
  'TRICEPS_BRACHII',
  'ROTATOR_CUFF',
  'SERRATUS_ANTERIOR',
  'LATISSIMUS_DORSI',
  'TRAPEZIUS_UPPER',
  'TRAPEZIUS_MIDDLE',
  'TRAPEZIUS_LOWER',
  'RHOMBOIDS',
  'ERECTOR_SPINAE',
  'MULTIFIDUS',
  'DEEP_NECK_FLEXORS',
  'NECK_EXTENSORS',
  'RECTUS_ABDOMINIS',
  'TRANSVERSUS_ABDOMINIS',
  'OBLIQUES',
  'GLUTEUS_MAXIMUS',
  'QUADRICEPS',
] as const satisfies Codes['Muscle'][];

/** Grouped as a therapist thinks of them: where the load is. */
export const HAZARDS = {
  shoulder: [
    'OVERHEAD_ARM',
    'SHOULDER_LEVEL_ARM',
    'CHEST_SHOULDER_END_RANGE_STRETCH',
    'SHOULDER_LOADED',
    'CHEST_LOADED',
    'WRIST_EXTENSION_WEIGHT_BEARING',
  ],
  spine: [
    'SPINAL_EXTENSION',
    'END_RANGE_SPINAL_FLEXION',
    'END_RANGE_ROTATION',
    'COMBINED_FLEXION_ROTATION',
    'TRUNK_TWIST',
    'HIP_FLEXION',
  ],
  neck: ['NECK_EXTENSION', 'NECK_FLEXION', 'NECK_ROTATION', 'NECK_END_RANGE'],
  position: ['PRONE', 'SUPINE', 'HEAD_DOWN', 'FLOOR_TRANSFER', 'KNEELING', 'BALANCE'],
  load: ['LOADED', 'SUSTAINED_ISOMETRIC', 'PUSH', 'PULL', 'LIFT', 'ANCHOR_FAILURE'],
} as const satisfies Record<string, Codes['HazardTag'][]>;
export const HAZARD_GROUPS = Object.keys(HAZARDS) as (keyof typeof HAZARDS)[];

export const MOMENTS = [
  'BEFORE_EXERCISE',
  'DURING_EXERCISE',
  'AFTER_EXERCISE',
  'CLOSING',
  'DESK_BREAK',
  'ANY_TIME',
] as const satisfies Codes['Moment'][];
export const INTENSITIES = ['LIGHT', 'LIGHT_TO_MEDIUM', 'MEDIUM'] as const satisfies Codes['Intensity'][];
export const CLAIM_UNITS = [
  'SETS',
  'REPS',
  'SECONDS',
  'BREATHS',
  'TIMES_PER_DAY',
  'TIMES_PER_WEEK',
  'WEEKS',
  'DEGREES',
] as const satisfies Codes['ClaimUnit'][];
export const CLAIM_FIELDS = [
  'SETS',
  'REPETITIONS',
  'HOLD',
  'DOSE',
  'FREQUENCY',
  'PROGRAMME_LENGTH',
  'SIDES',
  'POSITION',
  'ARM_POSITION',
  'LEG_POSITION',
  'GAZE',
  'CONTACT',
  'EQUIPMENT',
  'TECHNIQUE',
  'BREATHING',
  'TEMPO',
  'INTENSITY',
  'TIMING',
  'PROGRESSION',
  'START',
  'CAUTION',
  'CLASSIFICATION',
] as const satisfies Codes['ClaimField'][];
